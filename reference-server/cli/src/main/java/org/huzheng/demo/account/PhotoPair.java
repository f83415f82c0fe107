package org.huzheng.demo.account;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A photograph and its altered copy, side by side 真伪对照. */
public final class PhotoPair {
    private static final int WIDEST = 640;
    /** The side of the square that is shown enlarged, in pixels of the photograph. */
    private static final int CROP = 24;

    private final BufferedImage genuine;
    private final BufferedImage altered;
    private final Point where;

    /**
     * Two pictures of one size.
     *
     * @throws IllegalArgumentException if their sizes differ
     */
    public PhotoPair(BufferedImage genuine, BufferedImage altered) {
        if (genuine.getWidth() != altered.getWidth() || genuine.getHeight() != altered.getHeight()) {
            throw new IllegalArgumentException("two pictures of one size");
        }
        this.genuine = genuine;
        this.altered = altered;
        this.where = mostDifferent();
    }

    private Point mostDifferent() {
        Point most = new Point();
        int largest = -1;
        for (int y = 0; y < genuine.getHeight(); y++) {
            for (int x = 0; x < genuine.getWidth(); x++) {
                int difference = difference(genuine.getRGB(x, y), altered.getRGB(x, y));
                if (difference > largest) {
                    largest = difference;
                    most.setLocation(x, y);
                }
            }
        }
        return most;
    }

    private static int difference(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return sum;
    }

    /** Where the change is, from the left, in per cent of the width. */
    double left() {
        return 100.0 * where.x / genuine.getWidth();
    }

    /** Where the change is, from the top, in per cent of the height. */
    double top() {
        return 100.0 * where.y / genuine.getHeight();
    }

    String genuineImage() throws IOException {
        return image(genuine);
    }

    String alteredImage() throws IOException {
        return image(altered);
    }

    String genuineDetail() throws IOException {
        return detail(genuine);
    }

    String alteredDetail() throws IOException {
        return detail(altered);
    }

    private static String image(BufferedImage picture) throws IOException {
        double scale = Math.min(1, WIDEST / (double) picture.getWidth());
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return data("jpg", "image/jpeg", small);
    }

    private String detail(BufferedImage picture) throws IOException {
        int width = Math.min(CROP, picture.getWidth());
        int height = Math.min(CROP, picture.getHeight());
        int x = within(where.x - width / 2, picture.getWidth() - width);
        int y = within(where.y - height / 2, picture.getHeight() - height);
        BufferedImage crop = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = crop.createGraphics();
        graphics.drawImage(picture, -x, -y, null);
        graphics.dispose();
        return data("png", "image/png", crop);
    }

    private static int within(int wanted, int most) {
        return Math.max(0, Math.min(wanted, most));
    }

    private static String data(String format, String type, BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
