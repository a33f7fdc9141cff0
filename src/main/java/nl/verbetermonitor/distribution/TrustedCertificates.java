package nl.verbetermonitor.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Trust in the certificates of one's own house, besides those that Java trusts. */
public final class TrustedCertificates {

    private TrustedCertificates() {}

    /** The certificates in a file in PEM; empty when it cannot be read or has none. */
    public static Optional<List<Certificate>> in(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(bytes);
            return certificates.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(certificates));
        } catch (IOException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    static SSLSocketFactory with(Path file) {
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int nr = 0;
            for (Certificate certificate : Stream.concat(trusted(managers(null)), in(file).orElseThrow().stream())
                    .toList()) {
                store.setCertificateEntry("trusted-" + nr, certificate);
                nr++;
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(store), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The certificates cannot be used", e);
        }
    }

    private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    private static Stream<X509Certificate> trusted(TrustManager[] managers) {
        return Stream.of(managers)
                .filter(X509TrustManager.class::isInstance)
                .flatMap(manager -> Stream.of(((X509TrustManager) manager).getAcceptedIssuers()));
    }
}
