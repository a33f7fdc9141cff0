#!/bin/sh
# Verbetermonitor met de instellingen van deze machine. Zet dit bestand als /usr/local/bin/verbetermonitor neer:
# install -m 755 /opt/verbetermonitor/docs/beheer/verbetermonitor.sh /usr/local/bin/verbetermonitor
exec /opt/verbetermonitor/bin/verbetermonitor --config /etc/verbetermonitor/verbetermonitor.yml "$@"
