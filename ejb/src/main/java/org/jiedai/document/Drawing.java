package org.jiedai.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jiedai.shared.Ink;

/** Pictures on paper, as addresses of their own bytes ({@code data:image/png;base64,…}). */
final class Drawing {
    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
    private static final int DOTS_A_CELL = 6;
    private static final int INK_HEIGHT = 160;
    private static final int INK_WIDTH = 480;
    private static final float PEN = 3.5f;

    private Drawing() {}

    /** The code that says this text. */
    static String qr(String text) {
        BitMatrix cells = cells(text);
        BufferedImage picture = new BufferedImage(
                cells.getWidth() * DOTS_A_CELL, cells.getHeight() * DOTS_A_CELL, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        for (int y = 0; y < cells.getHeight(); y++) {
            for (int x = 0; x < cells.getWidth(); x++) {
                if (cells.get(x, y)) {
                    pen.fillRect(x * DOTS_A_CELL, y * DOTS_A_CELL, DOTS_A_CELL, DOTS_A_CELL);
                }
            }
        }
        pen.dispose();
        return address(picture);
    }

    private static BitMatrix cells(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** A signature as it was drawn on the pad, fitted into its box; null for none. */
    static String ink(String pad) {
        Path2D strokes = new Path2D.Double();
        Ink.strokes(pad).forEach(stroke -> draw(stroke, strokes));
        Rectangle2D box = strokes.getBounds2D();
        if (box.isEmpty()) {
            return null;
        }
        BufferedImage picture = new BufferedImage(INK_WIDTH, INK_HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double scale = Math.min((INK_WIDTH - 2 * PEN) / box.getWidth(), (INK_HEIGHT - 2 * PEN) / box.getHeight());
        pen.translate(PEN, PEN);
        pen.scale(scale, scale);
        pen.translate(-box.getX(), -box.getY());
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke((float) (PEN / scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(strokes);
        pen.dispose();
        return address(picture);
    }

    private static void draw(List<double[]> stroke, Path2D strokes) {
        for (int i = 0; i < stroke.size(); i++) {
            double[] point = stroke.get(i);
            if (i == 0) {
                strokes.moveTo(point[0], point[1]);
            } else {
                strokes.lineTo(point[0], point[1]);
            }
        }
    }

    private static String address(BufferedImage picture) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
