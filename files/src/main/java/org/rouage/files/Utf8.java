package org.rouage.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;

/**
 * Strict decoding of UTF-8: nothing is replaced, and the first bad byte is said by line and column.
 *
 * <p>Example: the bytes {@code 61 E9 62} of "aéb" in Latin-1 are refused with {@code FILE-ENCODING} at line 1, column
 * 2.
 */
public final class Utf8 {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int MARK_LENGTH = 3;

    private Utf8() {}

    /** The text of these bytes without its byte order mark, or the place of the first byte that is not UTF-8. */
    public static Outcome<String> decode(String name, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Outcome.refused(List.of(utf16(name)));
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? MARK_LENGTH : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return Outcome.accepted(decoder.decode(input).toString());
        } catch (CharacterCodingException malformed) {
            return Outcome.refused(List.of(badByte(name, bytes, start, input.position())));
        }
    }

    private static Problem badByte(String name, byte[] bytes, int start, int at) {
        CharBuffer before = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, start, at - start));
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            char read = before.charAt(i);
            if (read == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(read)) {
                column++;
            }
        }
        String octet = HEX.toHexDigits(bytes[at]);
        boolean cut = expectedLength(bytes[at]) > bytes.length - at;
        return Problem.of(
                "FILE-ENCODING",
                Place.in(name, line, column),
                Text.of("octet " + octet + " (position " + at + ")", "byte " + octet + " (offset " + at + ")"),
                Text.of("du texte en UTF-8", "text in UTF-8"),
                cut
                        ? Text.of(
                                "le fichier s'arrête au milieu d'un caractère : reprenez-le entier",
                                "the file ends inside a character: take the whole file again")
                        : Text.of(
                                "convertissez le fichier, par exemple : iconv -f WINDOWS-1252 -t UTF-8",
                                "convert the file, for example: iconv -f WINDOWS-1252 -t UTF-8"));
    }

    private static Problem utf16(String name) {
        return Problem.of(
                "FILE-ENCODING",
                Place.in(name, 1, 1),
                Text.of("la marque d'ordre des octets de l'UTF-16", "the byte order mark of UTF-16"),
                Text.of("du texte en UTF-8", "text in UTF-8"),
                Text.of(
                        "convertissez le fichier : iconv -f UTF-16 -t UTF-8",
                        "convert the file: iconv -f UTF-16 -t UTF-8"));
    }

    /** How many bytes the character starting with this byte would take; 1 when no character starts so. */
    private static int expectedLength(byte first) {
        int octet = first & 0xFF;
        if (octet >= 0xC2 && octet <= 0xDF) {
            return 2;
        }
        if (octet >= 0xE0 && octet <= 0xEF) {
            return 3;
        }
        return octet >= 0xF0 && octet <= 0xF4 ? 4 : 1;
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
