/// Module `colorsys`.
let colorsysSource = #"""
    __all__ = ['rgb_to_yiq', 'yiq_to_rgb', 'rgb_to_hls', 'hls_to_rgb', 'rgb_to_hsv', 'hsv_to_rgb']

    ONE_THIRD = 1.0 / 3.0
    ONE_SIXTH = 1.0 / 6.0
    TWO_THIRD = 2.0 / 3.0


    def _within(*levels):
        return tuple(min(max(level, 0.0), 1.0) for level in levels)


    def rgb_to_yiq(r, g, b):
        y = 0.30 * r + 0.59 * g + 0.11 * b
        return y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y)


    def yiq_to_rgb(y, i, q):
        return _within(y + 0.9468822170900693 * i + 0.6235565819861433 * q,
                       y - 0.27478764629897834 * i - 0.6356910791873801 * q,
                       y - 1.1085450346420322 * i + 1.7090069284064666 * q)


    def _hue(r, g, b, top, spread):
        red, green, blue = ((top - level) / spread for level in (r, g, b))
        turn = blue - green if r == top else 2.0 + red - blue if g == top else 4.0 + green - red
        return (turn / 6.0) % 1.0


    def rgb_to_hls(r, g, b):
        top, low = max(r, g, b), min(r, g, b)
        both, spread = top + low, top - low
        light = both / 2.0
        if top == low:
            return 0.0, light, 0.0
        full = spread / both if light <= 0.5 else spread / (2.0 - top - low)
        return _hue(r, g, b, top, spread), light, full


    def hls_to_rgb(h, l, s):
        if s == 0.0:
            return l, l, l
        high = l * (1.0 + s) if l <= 0.5 else l + s - (l * s)
        low = 2.0 * l - high

        def level(hue):
            hue %= 1.0
            if hue < ONE_SIXTH:
                return low + (high - low) * hue * 6.0
            if hue < 0.5:
                return high
            return low + (high - low) * (TWO_THIRD - hue) * 6.0 if hue < TWO_THIRD else low

        return level(h + ONE_THIRD), level(h), level(h - ONE_THIRD)


    def rgb_to_hsv(r, g, b):
        top, low = max(r, g, b), min(r, g, b)
        if top == low:
            return 0.0, 0.0, top
        spread = top - low
        return _hue(r, g, b, top, spread), spread / top, top


    def hsv_to_rgb(h, s, v):
        if s == 0.0:
            return v, v, v
        sector = int(h * 6.0)
        part = h * 6.0 - sector
        p, q, t = v * (1.0 - s), v * (1.0 - s * part), v * (1.0 - s * (1.0 - part))
        return ((v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q))[sector % 6]
    """#
