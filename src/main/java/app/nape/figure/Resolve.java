package app.nape.figure;

/** Draws samples together into pixels, with the soft shade of near things on what lies behind them. */
final class Resolve {
    private Resolve() {}

    static void into(Raster raster, int samples, int width, int height, int[] pixels) {
        int[] colour = raster.colour();
        int wide = raster.width();
        int n = samples * samples;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int a = 0;
                int r = 0;
                int g = 0;
                int b = 0;
                for (int j = 0; j < samples; j++) {
                    int at = (y * samples + j) * wide + x * samples;
                    for (int i = 0; i < samples; i++) {
                        int c = colour[at + i];
                        a += c >>> 24;
                        r += c >> 16 & 0xFF;
                        g += c >> 8 & 0xFF;
                        b += c & 0xFF;
                    }
                }
                pixels[y * width + x] = (a / n) << 24 | (r / n) << 16 | (g / n) << 8 | (b / n);
            }
        }
    }
}
