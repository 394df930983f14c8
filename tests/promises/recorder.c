/* Writes down, in order, what a program does to a workspace's database, and what it says on its standard output meanwhile.
 *
 * LD_PRELOAD=recorder.so PROOFDESK_RECORD=TRACE PROOFDESK_RECORD_OF=/path/to/library.db program …
 *
 * A record: kind (1 byte), file (1 byte: 0 the database, 1 its log, 2 standard output), offset and length (8 bytes each),
 * then the bytes of a write. Kinds: w write, t cut to `offset`, s sync, u remove. Only what `power_cut.py` needs is kept.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST 4096
#define NO_FILE 255

static unsigned char file_of[MOST];
static int trace = -1;
static char base[4096];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
    const char *to = getenv("PROOFDESK_RECORD"), *of = getenv("PROOFDESK_RECORD_OF");
    memset(file_of, NO_FILE, sizeof file_of);
    if (to == NULL || of == NULL || strlen(of) >= sizeof base) return;
    strcpy(base, of);
    trace = REAL(open)(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    file_of[1] = 2;
}

static unsigned char named(const char *path) {
    size_t long_as = strlen(base);
    if (trace < 0 || long_as == 0 || strncmp(path, base, long_as) != 0) return NO_FILE;
    if (path[long_as] == 0) return 0;
    return strcmp(path + long_as, "-wal") == 0 ? 1 : NO_FILE;
}

static unsigned char known(int fd) { return trace >= 0 && fd >= 0 && fd < MOST ? file_of[fd] : NO_FILE; }

static void record(char kind, unsigned char file, uint64_t offset, const void *bytes, uint64_t length) {
    char head[18];
    head[0] = kind;
    head[1] = (char)file;
    memcpy(head + 2, &offset, 8);
    memcpy(head + 10, &length, 8);
    struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, bytes == NULL ? 0 : length}};
    if (REAL(writev)(trace, parts, 2) < 0) abort();
}

static int opened(int fd, const char *path) {
    if (fd >= 0 && fd < MOST && fd != 1) file_of[fd] = named(path);
    return fd;
}

int open(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    int mode = va_arg(more, int);
    va_end(more);
    return opened(REAL(open)(path, flags, mode), path);
}

int open64(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    int mode = va_arg(more, int);
    va_end(more);
    return opened(REAL(open64)(path, flags, mode), path);
}

int close(int fd) {
    if (fd >= 0 && fd < MOST && fd != 1) file_of[fd] = NO_FILE;
    return REAL(close)(fd);
}

/* The record is written first: what is in the trace may be lost in the cut, but nothing on the disk is missing from it. */
#define RECORDED(call, ...)                    \
    pthread_mutex_lock(&lock);                 \
    record(__VA_ARGS__);                       \
    __typeof__(call) done = (call);            \
    pthread_mutex_unlock(&lock);               \
    return done

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
    unsigned char file = known(fd);
    if (file > 1) return REAL(pwrite64)(fd, bytes, length, at);
    RECORDED(REAL(pwrite64)(fd, bytes, length, at), 'w', file, (uint64_t)at, bytes, length);
}

ssize_t write(int fd, const void *bytes, size_t length) {
    unsigned char file = known(fd);
    if (file == NO_FILE) return REAL(write)(fd, bytes, length);
    uint64_t at = file == 2 ? 0 : (uint64_t)lseek(fd, 0, SEEK_CUR);
    RECORDED(REAL(write)(fd, bytes, length), 'w', file, at, bytes, length);
}

int ftruncate64(int fd, off64_t length) {
    unsigned char file = known(fd);
    if (file > 1) return REAL(ftruncate64)(fd, length);
    RECORDED(REAL(ftruncate64)(fd, length), 't', file, (uint64_t)length, NULL, 0);
}

/* What a sync promises holds once it is done. */
static int synced(int fd, int done) {
    if (known(fd) > 1) return done;
    pthread_mutex_lock(&lock);
    record('s', file_of[fd], 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int fsync(int fd) { return synced(fd, REAL(fsync)(fd)); }

int fdatasync(int fd) { return synced(fd, REAL(fdatasync)(fd)); }

int unlink(const char *path) {
    unsigned char file = named(path);
    if (file > 1) return REAL(unlink)(path);
    RECORDED(REAL(unlink)(path), 'u', file, 0, NULL, 0);
}
