package outward.identity.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the outline of a drawing, with the four modules of quiet zone that readers need.
 *
 * @param size width and height, in modules
 * @param path the dark modules, as SVG draws them
 */
public record QrImage(int size, String path) {
    private static final int QUIET = 4;

    static QrImage of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrImage(code.size + 2 * QUIET, path.toString());
    }
}
