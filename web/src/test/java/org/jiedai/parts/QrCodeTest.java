package org.jiedai.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final int DOT = 6;
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 (\\d+) ");

    @Test
    @Tag("A8")
    void a_scanner_reads_the_number_that_the_label_says() throws ReaderException {
        String address = QrCode.of("AP-SH01-20261124-0007");
        String svg = new String(
                Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertThat(read(svg)).isEqualTo("AP-SH01-20261124-0007");
    }

    private static String read(String svg) throws ReaderException {
        Matcher box = BOX.matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) * DOT;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher dark = DARK.matcher(svg);
        while (dark.find()) {
            int x = Integer.parseInt(dark.group(1)) * DOT;
            int y = Integer.parseInt(dark.group(2)) * DOT;
            for (int row = y; row < y + DOT; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + DOT, 0);
            }
        }
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(picture).getText();
    }
}
