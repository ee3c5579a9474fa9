package outward.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Takes pictures of pages for the user guide: one size, one theme, few colours, so that they stay small. */
final class Camera {
    static final int WIDTH = 1200;
    static final int HEIGHT = 760;
    private static final int COLOURS = 48;

    private final Path folder;

    Camera(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** What is seen of the page from its top. */
    void take(Page page, String name) {
        prepare(page);
        page.evaluate("scrollTo(0, 0)");
        save(page, name);
    }

    /** What is seen of the page from a place on. */
    void take(Page page, String name, Locator place) {
        prepare(page);
        place.first().evaluate("e => scrollTo(0, e.getBoundingClientRect().top + scrollY - 16)");
        save(page, name);
    }

    private static void prepare(Page page) {
        page.setViewportSize(WIDTH, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.mouse().move(0, 0);
    }

    private void save(Page page, String name) {
        byte[] shot = page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shot));
            write(Palette.of(picture, COLOURS).paint(picture), folder.resolve(name + ".png"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), smallest);
        } finally {
            writer.dispose();
        }
    }
}
