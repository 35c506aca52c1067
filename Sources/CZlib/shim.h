#pragma once
#include <zlib.h>

/* The initialisers are macros, which Swift does not see. */

static inline int fermata_deflate_init(z_stream *stream, int level, int method, int bits, int memory, int strategy) {
    return deflateInit2(stream, level, method, bits, memory, strategy);
}

static inline int fermata_inflate_init(z_stream *stream, int bits) { return inflateInit2(stream, bits); }
