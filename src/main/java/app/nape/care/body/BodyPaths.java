package app.nape.care.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The drawing itself: path data of the person's right half. Regions may run over the silhouette; they are cut along it. */
public final class BodyPaths {
    /** The silhouette from crown to hip. */
    public static final String HALF =
            "M 130 8 C 151 8 164 22 165 45 C 167 47 169.5 49 169 54 C 168.5 60 167 65 163 65 C 161 76 "
                    + "157 83 153 89.3 C 153 99.9 152 109.1 155 115.7 C 160 124 172 128 186 132 C 205 136 216 "
                    + "146 219 163 C 222 181 226 197 230 215 C 234 231 240 251 243 270 C 246 278 254 287 253 "
                    + "298 C 252.5 307 250 315 246 320 C 242 324.5 237 324 235 320 C 233 315 232.5 309 231.5 "
                    + "304 C 229.5 307 227 310 224 309 C 220.5 307.5 221.5 302 222.5 297 C 224 291 225.5 286 "
                    + "226 278 C 219 263 212 248 208 231 C 202 213 197 197 193 183 C 192 201 187 217 185 233 C "
                    + "183.5 251 187 269 190 289 L 191 312 C 170 318 150 319 130 319";

    /** Sites on the back that have two sides. */
    static final Map<String, String> BACK = ordered(
            "head-back",
            "M 130 0 L 180 0 L 180 72 L 163 72 C 152 83 141 86 130 86 Z",
            "neck-back",
            "M 139 85.5 C 148 84 156 79 163 72 L 172 101.2 L 157 115.7 C 152 121 147 127 141 131 C "
                    + "139 123 138.5 109.1 139 85.5 Z",
            "trap-upper",
            "M 141 131 C 147 127 152 121 157 114.4 L 168 98.5 L 206 132 C 200 139 196 144 190 149 C "
                    + "182 147 172 145 160 150 C 154 148 148 149 141 153 C 140 145 140 137 141 131 Z",
            "shoulder-back",
            "M 206 132 L 206 123 L 240 123 L 227 178 C 216 184 204 185 193 180 C 195 169 194 157 190 "
                    + "149 C 196 144 200 139 206 132 Z",
            "scapula",
            "M 160 150 C 172 145 182 147 190 149 C 194 157 195 169 193 181 C 188 191 180 203 172 207 "
                    + "C 164 199 159 173 160 150 Z",
            "interscapular",
            "M 141 153 C 148 149 154 148 160 150 C 159 173 164 199 172 207 C 162 211 150 211 142 209 "
                    + "C 141 191 141 171 141 153 Z",
            "mid-back",
            "M 142 209 C 150 211 162 211 172 207 C 180 203 188 191 193 181 L 193.6 181 L 193.6 189 L "
                    + "192 245 C 174 250 158 248 141 245 C 142 233 142 221 142 209 Z",
            "low-back",
            "M 130 245 L 141 245 C 158 248 174 250 192 245 L 200 329 L 130 329 Z");

    /** Sites on the middle line of the back, whole. */
    static final Map<String, String> MIDDLE = ordered(
            "c-spine",
            "M 121 85.5 C 126 86.3 134 86.3 139 85.5 C 138.5 109.1 139 123 141 131 C 134 135 126 135 "
                    + "119 131 C 121 123 121.5 109.1 121 85.5 Z",
            "t-spine",
            "M 119 131 C 126 135 134 135 141 131 C 140 139 141 147 141 153 C 141 171 141 191 142 209 "
                    + "C 142 221 142 233 141 245 L 119 245 C 118 233 118 221 118 209 C 119 191 119 171 119 153 "
                    + "C 119 147 120 139 119 131 Z");

    /** Sites on the front that have two sides. */
    static final Map<String, String> FRONT = ordered(
            "head-temple",
            "M 152 16 L 176 16 L 176 60 L 160 66 C 154 61 151 55 150 48 C 149 38 149 27 152 16 Z",
            "jaw",
            "M 130 78 C 141 78 150 72 154 61 L 160 66 L 172 60 L 168 80 L 154 93.3 C 146 99.9 138 "
                    + "102.5 130 102.5 Z",
            "neck-front",
            "M 130 102.5 C 136 102.5 140 101.2 143 99.9 C 143 114.4 141 125 137 135 C 134 137 132 137 " + "130 137 Z",
            "neck-side",
            "M 143 99.9 C 148 97.9 152 94.6 154 92 L 170 84 L 168 109.1 L 157 117 C 151 124 144 130 "
                    + "137 135 C 141 125 143 114.4 143 99.9 Z",
            "collar",
            "M 137 135 C 144 130 151 124 157 115.7 L 174 103.8 L 207 132 C 203 139 199 143 194 147 C "
                    + "176 139 156 137 136 141 C 136 139 136 137 137 135 Z",
            "shoulder",
            "M 207 132 L 207 119 L 240 119 L 227 178 C 216 184 204 185 193 180 C 195 169 194 157 194 "
                    + "147 C 199 143 203 139 207 132 Z",
            "chest",
            "M 130 142 C 132 142 134 142 136 141 C 156 137 176 139 194 147 C 195 159 194 169 193 181 "
                    + "C 187 197 174 206 159 207 C 148 207 138 204 130 199 Z",
            "ribs",
            "M 159 207 C 174 206 187 197 193 181 L 193.6 181 L 193.6 189 L 190 261 C 178 259 168 253 "
                    + "161 245 C 163 233 162 220 159 207 Z");

    /** Sites of the arm, drawn from both views. */
    static final Map<String, String> ARMS = ordered(
            "upper-arm",
            "M 193 180 C 204 185 216 184 227 178 L 246 219 C 232 227 218 231 200 231 L 193 184 L 193 " + "180 Z",
            "forearm",
            "M 200 231 C 218 231 232 227 246 219 L 258 271 C 246 277 236 279 222 279 Z",
            "hand",
            "M 216 279 C 236 279 246 277 260 270 L 266 331 L 216 331 Z");

    /** Thin lines that make the back readable; mirrored too. */
    public static final List<String> BACK_LINES =
            List.of("M 237 308 C 237.5 313 238.5 317 239.5 321", "M 243 307 C 243.5 312 244 316 243.5 320");

    /** Thin lines that make the front readable; mirrored too. */
    public static final List<String> FRONT_LINES = List.of(
            "M 138 48 C 141 51 146 51 149 48",
            "M 137 40 C 141 37 147 37 151 40",
            "M 127 63 C 129 65 131 65 133 63",
            "M 123 73 C 127 76 133 76 137 73",
            "M 95 46 C 100 30 114 24 130 24",
            "M 144 215 C 147 223 148 233 147 243",
            "M 130 257 L 130 261",
            "M 130 212 L 130 243",
            "M 237 308 C 237.5 313 238.5 317 239.5 321",
            "M 243 307 C 243.5 312 244 316 243.5 320");

    /** The tab beside the neck that stands for the neck as a whole. */
    static final String WHOLE_NECK =
            "M 186 88 L 236 88 C 241 88 245 92 245 97 L 245 99 C 245 104 241 108 236 108 L 186 108 "
                    + "C 181 108 177 104 177 99 L 177 97 C 177 92 181 88 186 88 Z";
    /** The bracket that leads from that tab to the neck. */
    public static final String WHOLE_NECK_BRACKET =
            "M 162 84 C 167 86 168 90 168 95 C 168 97 170 98 177 98 M 162 112 C 167 110 168 106 168 101 C 168 99 170"
                    + " 98 177 98";

    private BodyPaths() {}

    private static Map<String, String> ordered(String... keysAndPaths) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndPaths.length; i += 2) {
            map.put(keysAndPaths[i], keysAndPaths[i + 1]);
        }
        return map;
    }
}
