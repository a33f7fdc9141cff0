package nl.verbetermonitor.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC profile (version 2.1, matrix and curves) for the colour space of IEC 61966-2-1, which archivable PDF asks for.
 * Made here from the numbers of that standard, adapted to the D50 white point of ICC.1:2001-04.
 */
final class ColourProfile {

    /** Its name beside the classes. */
    static final String FILE = "srgb.icc";

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;
    private static final double[] D50 = {0.9642, 1.0, 0.8249};
    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

    private ColourProfile() {}

    /** The bytes of the profile, always the same. */
    static byte[] bytes() throws IOException {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1 compatible"));
        tags.put("cprt", type("text", ascii("No rights reserved\0")));
        tags.put("wtpt", xyz(D50));
        tags.put("rXYZ", xyz(RED));
        tags.put("gXYZ", xyz(GREEN));
        tags.put("bXYZ", xyz(BLUE));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int start = HEADER + 4 + 12 * tags.size();
        IdentityHashMap<byte[], Integer> places = new IdentityHashMap<>();
        DataOutputStream entries = new DataOutputStream(table);
        entries.writeInt(tags.size());
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            // The three curves are one object: it is written once.
            Integer place = places.get(tag.getValue());
            if (place == null) {
                place = start + data.size();
                places.put(tag.getValue(), place);
                data.write(tag.getValue());
                data.write(new byte[(4 - data.size() % 4) % 4]);
            }
            entries.write(ascii(tag.getKey()));
            entries.writeInt(place);
            entries.writeInt(tag.getValue().length);
        }
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        profile.write(header(start + data.size()));
        profile.write(table.toByteArray());
        profile.write(data.toByteArray());
        return profile.toByteArray();
    }

    private static byte[] header(int size) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02100000);
        out.write(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.write(ascii("acsp"));
        out.write(new byte[HEADER - 60 - header.size() + 28]);
        for (double part : D50) {
            out.writeInt(fixed(part));
        }
        out.write(new byte[HEADER - header.size()]);
        return header.toByteArray();
    }

    private static byte[] description(String words) throws IOException {
        ByteArrayOutputStream description = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(description);
        out.writeInt(words.length() + 1);
        out.write(ascii(words + '\0'));
        // No Unicode and no Macintosh description: two codes and counts of zero, and the latter's 67 bytes.
        out.write(new byte[4 + 4 + 2 + 1 + 67]);
        return type("desc", description.toByteArray());
    }

    private static byte[] xyz(double[] parts) throws IOException {
        ByteArrayOutputStream xyz = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(xyz);
        for (double part : parts) {
            out.writeInt(fixed(part));
        }
        return type("XYZ ", xyz.toByteArray());
    }

    private static byte[] curve() throws IOException {
        ByteArrayOutputStream curve = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(curve);
        out.writeInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double encoded = (double) i / (CURVE_POINTS - 1);
            double linear = encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
            out.writeShort((int) Math.round(linear * 65535));
        }
        return type("curv", curve.toByteArray());
    }

    private static byte[] type(String signature, byte[] contents) throws IOException {
        ByteArrayOutputStream type = new ByteArrayOutputStream();
        type.write(ascii(signature));
        type.write(new byte[4]);
        type.write(contents);
        return type.toByteArray();
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
