// GNU readline as Swift can call it.
//
// readline is steered by global variables, which Swift 6 rejects as unsafe shared state, and signalfd(2) and
// mallopt(3) are missing from Swift's Glibc module. Everything here is a one-line door to one of the three; decisions
// are taken in Swift.

#ifndef CREADLINE_SHIM_H
#define CREADLINE_SHIM_H

#include <malloc.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h> // readline.h needs FILE and does not ask for it
#include <sys/signalfd.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

// Memory

/// Keeps freed blocks of up to so many bytes for the next ones instead of giving them back to the system.
static inline void creadline_keep_freed_memory(int bytes) {
    mallopt(M_MMAP_THRESHOLD, bytes);
    mallopt(M_TRIM_THRESHOLD, bytes);
}

// Setting up

/// The name that `$if` lines of ~/.inputrc are compared with; readline keeps the pointer.
static inline void creadline_set_name(const char *name) { rl_readline_name = name; }

/// Leaves every signal to the caller, and the environment (LINES, COLUMNS) alone.
static inline void creadline_take_over_signals(void) {
    rl_catch_signals = 0;
    rl_catch_sigwinch = 0;
    rl_change_environment = 0;
}

/// Lets `reader` get every byte from the keyboard in place of rl_getc().
static inline void creadline_set_key_reader(rl_getc_func_t *reader) { rl_getc_function = reader; }

/// Lets `restorer` give the terminal back in place of rl_deprep_terminal().
static inline void creadline_set_terminal_restorer(rl_voidfunc_t *restorer) {
    rl_deprep_term_function = restorer;
}

/// Quotes mean nothing special in a question, so none is added to a completed word.
static inline void creadline_set_completer(rl_completion_func_t *completer, rl_cpvfunc_t *word_breaks) {
    rl_attempted_completion_function = completer;
    rl_completion_word_break_hook = word_breaks;
    rl_basic_quote_characters = "";
}

// While a line is read

/// True between two editing commands, false inside one (a search, a quoted key, a yes-or-no question).
static inline bool creadline_is_between_commands(void) { return RL_ISSTATE(RL_STATE_READCMD) != 0; }

/// Puts the cursor behind the last character; rl_redisplay() shows it there.
static inline void creadline_move_to_end(void) { rl_point = rl_end; }

/// Forgets an end of input, at which rl_deprep_terminal() would print a newline on some terminals only.
static inline void creadline_forget_end_of_input(void) { rl_eof_found = 0; }

/// The line as typed so far.
static inline const char *creadline_line(void) { return rl_line_buffer; }

/// The byte of the line that the cursor is on.
static inline int creadline_cursor(void) { return rl_point; }

/// Keeps readline from completing file names, and says what to add after a word that is complete (0:
/// nothing).
static inline void creadline_finish_completion(int appended) {
    rl_attempted_completion_over = 1;
    rl_completion_append_character = appended;
}

/// Where the terminal is written to.
static inline FILE *creadline_output(void) { return rl_outstream; }

// Signals, read like keys

/// A descriptor on which the blocked `signals` can be read, or -1.
static inline int creadline_open_signals(const sigset_t *signals) {
    return signalfd(-1, signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

/// The next signal that waits, or 0.
static inline int creadline_next_signal(int descriptor) {
    struct signalfd_siginfo info;
    return read(descriptor, &info, sizeof info) == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

#endif
