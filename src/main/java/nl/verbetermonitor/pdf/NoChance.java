package nl.verbetermonitor.pdf;

import java.security.SecureRandom;

/** Names the subset of a font by the font instead of by chance. Threads share fonts, so it has no state that changes. */
final class NoChance extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final double number;

    NoChance(String font) {
        super(
                new java.security.SecureRandomSpi() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void engineSetSeed(byte[] seed) {}

                    @Override
                    protected void engineNextBytes(byte[] bytes) {}

                    @Override
                    protected byte[] engineGenerateSeed(int size) {
                        return new byte[size];
                    }
                },
                null);
        this.number = Math.floorMod(font.hashCode(), 26) / 26.0 + 0.01;
    }

    @Override
    public double nextDouble() {
        return number;
    }
}
