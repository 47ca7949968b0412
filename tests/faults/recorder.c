/* Preloaded into a child process: writes down in order what it does to one folder, with contents,
 * and makes its n-th call fail when told to.
 *
 * Only calls that pass the dynamic linker are seen: those of Python and of SQLite, not those that
 * the C library makes for itself (fopen). A memory map is not seen: only SQLite's -shm file is
 * mapped, and the replayer counts that one as lost.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 4096

struct entry { /* As tests/faults/recording.py reads it: then follow the name and the data. */
    uint8_t what;
    uint8_t unused[3];
    uint32_t name_length;
    uint64_t file;
    uint64_t offset;
    uint64_t data_length;
};

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char folder[4096];
static size_t folder_length;
static int log_fd = -1;
static char *names[FILES]; /* The paths behind the descriptors that are watched. */
static long calls, fail_at, fail_forever;
static int fail_with;

#define REAL(name, ...)                                                        \
    ({                                                                         \
        static __typeof__(&name) real;                                         \
        if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name);          \
        real(__VA_ARGS__);                                                     \
    })

/* The path behind a call, if it lies in the folder; relative ones are nobody's here. */
static int inside(const char *path) {
    return folder_length && path && !strncmp(path, folder, folder_length) &&
           (path[folder_length] == '/' || !path[folder_length]);
}

static char *watched(int fd) { return fd >= 0 && fd < FILES ? names[fd] : NULL; }

static void put(const void *data, size_t length) {
    for (const char *at = data; length;) {
        long done = syscall(SYS_write, log_fd, at, length);
        if (done <= 0) abort(); /* A log with a hole would prove nothing. */
        at += done, length -= (size_t)done;
    }
}

static void note(char what, uint64_t file, uint64_t offset, const char *name, const void *data,
                 size_t length) {
    if (log_fd < 0) return;
    struct entry entry = {(uint8_t)what, {0}, (uint32_t)strlen(name), file, offset, length};
    put(&entry, sizeof entry);
    put(name, entry.name_length);
    put(data, length);
}

static struct stat about(int fd) {
    struct stat found = {0};
    fstat(fd, &found);
    return found;
}

static uint64_t file_of(int fd) { return about(fd).st_ino; }

/* Whether it is this call's turn to fail. */
static int fails(void) {
    calls++;
    if (!fail_at || calls < fail_at || (calls > fail_at && !fail_forever)) return 0;
    errno = fail_with;
    return 1;
}

/* What the test says to the recorder. */

void faults_watch(const char *path, const char *log) {
    folder_length = strlen(path);
    memcpy(folder, path, folder_length + 1);
    log_fd = *log ? (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
}

void faults_mark(const char *words) {
    pthread_mutex_lock(&turn);
    note('M', 0, 0, words, "", 0);
    pthread_mutex_unlock(&turn);
}

void faults_plan(long nth, int error, int forever) {
    calls = 0, fail_at = nth, fail_with = error, fail_forever = forever;
}

long faults_calls(void) { return calls; }

/* What the child does. Every call is made and noted in one turn, so that the order is true. */

#define GUARDED(type, refused, made)                                           \
    pthread_mutex_lock(&turn);                                                 \
    type result = refused && fails() ? -1 : (made);

#define DONE                                                                   \
    int kept = errno;                                                          \
    pthread_mutex_unlock(&turn);                                               \
    errno = kept;                                                              \
    return result;

static int opened(int fd, const char *path, int flags, int existed) {
    if (fd < 0 || fd >= FILES) return fd;
    free(names[fd]);
    names[fd] = inside(path) ? strdup(path) : NULL;
    if (!names[fd]) return fd;
    if (!existed && flags & O_CREAT) note('C', file_of(fd), 0, path, "", 0);
    if (existed && flags & O_TRUNC) note('T', file_of(fd), 0, path, "", 0);
    return fd;
}

#define OPEN(call, ...)                                                        \
    va_list rest;                                                              \
    va_start(rest, flags);                                                     \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;    \
    va_end(rest);                                                              \
    int existed = inside(path) && !access(path, F_OK);                         \
    GUARDED(int, inside(path), opened(REAL(call, __VA_ARGS__), path, flags, existed))    \
    DONE

int open(const char *path, int flags, ...) { OPEN(open, path, flags, mode) }
int open64(const char *path, int flags, ...) { OPEN(open64, path, flags, mode) }
int openat(int at, const char *path, int flags, ...) { OPEN(openat, at, path, flags, mode) }
int openat64(int at, const char *path, int flags, ...) { OPEN(openat64, at, path, flags, mode) }

int close(int fd) {
    pthread_mutex_lock(&turn);
    if (watched(fd)) {
        free(names[fd]);
        names[fd] = NULL;
    }
    pthread_mutex_unlock(&turn);
    return REAL(close, fd);
}

static ssize_t wrote(int fd, const void *data, ssize_t length, off_t at) {
    if (length > 0 && watched(fd)) note('W', file_of(fd), (uint64_t)at, names[fd], data, (size_t)length);
    return length;
}

/* Where a call without an offset has begun to write. */
static off_t before(int fd, ssize_t length) { return lseek(fd, 0, SEEK_CUR) - length; }

ssize_t write(int fd, const void *data, size_t length) {
    GUARDED(ssize_t, watched(fd), REAL(write, fd, data, length))
    if (watched(fd)) wrote(fd, data, result, before(fd, result));
    DONE
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
    GUARDED(ssize_t, watched(fd), wrote(fd, data, REAL(pwrite, fd, data, length, at), at))
    DONE
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
    GUARDED(ssize_t, watched(fd), wrote(fd, data, REAL(pwrite64, fd, data, length, at), at))
    DONE
}

/* Gathered and copied data is read back: its own buffers say less simply what was written. */
static ssize_t reread(int fd, ssize_t length, off_t at) {
    char *data = length > 0 && watched(fd) ? malloc((size_t)length) : NULL;
    int again = data ? (int)syscall(SYS_openat, AT_FDCWD, names[fd], O_RDONLY) : -1;
    if (again >= 0 && pread(again, data, (size_t)length, at) == length) wrote(fd, data, length, at);
    if (again >= 0) syscall(SYS_close, again);
    free(data);
    return length;
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    GUARDED(ssize_t, watched(fd), REAL(writev, fd, parts, count))
    if (watched(fd)) reread(fd, result, before(fd, result));
    DONE
}

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
    GUARDED(ssize_t, watched(fd), reread(fd, REAL(pwritev, fd, parts, count, at), at))
    DONE
}

ssize_t sendfile(int fd, int from, off_t *at, size_t length) {
    GUARDED(ssize_t, watched(fd), REAL(sendfile, fd, from, at, length))
    if (watched(fd)) reread(fd, result, before(fd, result));
    DONE
}

/* The same on this system as the call above, under the name that large files are given. */
ssize_t sendfile64(int fd, int from, off64_t *at, size_t length) { return sendfile(fd, from, at, length); }

static int cut(int fd, int done, off_t length) {
    if (!done && watched(fd)) note('T', file_of(fd), (uint64_t)length, names[fd], "", 0);
    return done;
}

int ftruncate(int fd, off_t length) {
    GUARDED(int, watched(fd), cut(fd, REAL(ftruncate, fd, length), length))
    DONE
}

int ftruncate64(int fd, off64_t length) {
    GUARDED(int, watched(fd), cut(fd, REAL(ftruncate64, fd, length), length))
    DONE
}

static int synced(int fd, int done) {
    if (done || !watched(fd)) return done;
    note(S_ISDIR(about(fd).st_mode) ? 'D' : 'S', file_of(fd), 0, names[fd], "", 0);
    return done;
}

int fsync(int fd) {
    GUARDED(int, watched(fd), synced(fd, REAL(fsync, fd)))
    DONE
}

int fdatasync(int fd) {
    GUARDED(int, watched(fd), synced(fd, REAL(fdatasync, fd)))
    DONE
}

static int named(int done, char what, const char *path, const char *to) {
    if (!done && inside(path)) note(what, 0, 0, path, to, strlen(to));
    return done;
}

int rename(const char *path, const char *to) {
    GUARDED(int, inside(path), named(REAL(rename, path, to), 'R', path, to))
    DONE
}

int renameat(int from, const char *path, int at, const char *to) {
    GUARDED(int, inside(path), named(REAL(renameat, from, path, at, to), 'R', path, to))
    DONE
}

int link(const char *path, const char *to) {
    GUARDED(int, inside(path), named(REAL(link, path, to), 'L', path, to))
    DONE
}

int unlink(const char *path) {
    GUARDED(int, inside(path), named(REAL(unlink, path), 'U', path, ""))
    DONE
}

int unlinkat(int at, const char *path, int flags) {
    GUARDED(int, inside(path), named(REAL(unlinkat, at, path, flags), 'U', path, ""))
    DONE
}

int mkdir(const char *path, mode_t mode) {
    GUARDED(int, inside(path), named(REAL(mkdir, path, mode), 'F', path, ""))
    DONE
}
