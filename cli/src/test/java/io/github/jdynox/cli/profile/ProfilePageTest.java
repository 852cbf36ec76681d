package io.github.jdynox.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser, where there is one: Chromium or Chrome on the PATH, or as CHROME says. */
class ProfilePageTest {

    private static final int LIGHT_CARD = 0xffffff;
    private static final int LIGHT_BAR = 0x2f6fd0;
    private static final int DARK_CARD = 0x1b2129;
    private static final int DARK_BAR = 0x6aa3f5;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void page_inABrowser_isDrawnInLightAndDark() throws Exception {
        Optional<String> browser = browser();
        assumeTrue(
                browser.isPresent(),
                "Needs a browser: neither chromium nor google-chrome is on the PATH, and CHROME is not set.");
        Path page = Files.writeString(directory.resolve("page.html"), ProfileHtml.of(ProfileTest.users()));

        Map<Integer, Integer> light = colours(picture(browser.get(), page, "light", 1));
        Map<Integer, Integer> dark = colours(picture(browser.get(), page, "dark", 0));

        assertThat(light.get(LIGHT_CARD)).as("cards").isGreaterThan(100_000);
        assertThat(light.get(LIGHT_BAR)).as("bars").isGreaterThan(5_000);
        assertThat(dark.get(DARK_CARD)).as("cards in the dark").isGreaterThan(100_000);
        assertThat(dark.get(DARK_BAR)).as("bars in the dark").isGreaterThan(5_000);
    }

    private static Optional<String> browser() {
        @Nullable String chosen = System.getenv("CHROME");
        if (chosen != null) {
            return Optional.of(chosen);
        }
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        return Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .flatMap(place -> names.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private BufferedImage picture(String browser, Path page, String name, int scheme)
            throws IOException, InterruptedException {
        Path picture = directory.resolve(name + ".png");
        List<String> command = Stream.of(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--user-data-dir=" + directory.resolve("profile-" + name),
                        "--blink-settings=preferredColorScheme=" + scheme,
                        "--window-size=1000,1800",
                        "--screenshot=" + picture,
                        page.toUri().toString())
                .toList();
        Path log = directory.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(90, TimeUnit.SECONDS))
                    .as("browser ended")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(picture).as(() -> said(log)).exists();
        return ImageIO.read(picture.toFile());
    }

    private static String said(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Map<Integer, Integer> colours(BufferedImage picture) {
        Map<Integer, Integer> colours = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colours.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        return colours;
    }
}
