#pragma once
#include <stdio.h>
#include <unistd.h>
#include <readline/readline.h>
#include <readline/history.h>

/* Swift 6 refuses C's global variables; these read and set the ones that are needed. One thread uses readline. */

static inline void fermata_rl_configure(const char *name) {
    rl_readline_name = name;
    rl_instream = stdin;
    /* Prompts stay visible when the output goes elsewhere. */
    rl_outstream = isatty(1) ? stdout : stderr;
    rl_catch_signals = 0;
    rl_catch_sigwinch = 0;
    rl_change_environment = 0;
}

static inline void fermata_rl_set_getc(rl_getc_func_t *function) { rl_getc_function = function; }

static inline void fermata_rl_set_completion(rl_completion_func_t *function, const char *breaks) {
    rl_attempted_completion_function = function;
    rl_completer_word_break_characters = breaks;
    rl_completer_quote_characters = "";
    rl_completion_query_items = -1;
}

/* To be called in each completion function: readline resets these before it. */
static inline void fermata_rl_refine_completion(void) {
    rl_attempted_completion_over = 1;
    rl_completion_append_character = '\0';
    rl_completion_suppress_append = 1;
}

static inline const char *fermata_rl_line(void) { return rl_line_buffer; }
static inline int fermata_rl_point(void) { return rl_point; }
static inline int fermata_rl_end(void) { return rl_end; }
static inline void fermata_rl_set_point(int point) { rl_point = point; }

static inline void fermata_rl_flush(void) {
    if (rl_outstream) fflush(rl_outstream);
}
