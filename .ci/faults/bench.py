"""What the scripts beside this share: a data folder of its own, and the built program on it. NAPE names another program."""

import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAPE = os.environ.get("NAPE", str(ROOT / "target/installer/nape/bin/nape"))
LONG_AGO = "2000-01-01"


class Failed(Exception):
    """Something is not as it should be; the message says what."""


def check(fact, sentence):
    if not fact:
        raise Failed(sentence)


def environment(home):
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "JAVA_HOME", "JAVA25_HOME")}
    # No display, no bus, nobody's own folders.
    return kept | {"HOME": str(home), "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(home / "run")}


class Bench:
    """A data folder and what runs on it; on the way out everything that was started is ended."""

    def __init__(self, data=None):
        self.own = pathlib.Path(tempfile.mkdtemp(prefix="nape-faults-"))
        self.data = data or self.own / "data"
        self.home = self.own / "home"
        (self.home / "run").mkdir(parents=True, mode=0o700)
        self.processes = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in self.processes:
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.kill()
                process.wait()
        shutil.rmtree(self.own, ignore_errors=True)

    def start(self, *words, before=(), **more):
        """Starts the program on the data folder; what it prints can be read from the process."""
        command = [*before, NAPE, "--data-dir", str(self.data), *words]
        process = subprocess.Popen(
            command,
            env=environment(self.home),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            **more,
        )
        self.processes.append(process)
        return process

    def run(self, *words, codes=(0,), timeout=60, **more):
        """Carries out a command; fails when it ends with another code, prints a trace, or takes too long."""
        process = self.start(*words, **more)
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Failed(f"nape {' '.join(words)} did not end within {timeout} s")
        self.processes.remove(process)
        said = f"nape {' '.join(words)[:200]} ended with {process.returncode}:\n{out[-1500:]}{err[-1500:]}"
        check(process.returncode in codes, said)
        check("\tat " not in err and "Exception" not in err and "went wrong in Nape itself" not in err, said)
        return Said(process.returncode, out, err)

    def entries(self):
        """All entries, as the list gives them."""
        return json.loads(self.run("log", "list", "--json", "--from", LONG_AGO).out)

    def notes(self):
        return {entry["note"] for entry in self.entries() if entry.get("note")}

    def measure(self, note, **more):
        """Logs something whose note is known again."""
        return self.run("log", "measure", "nprs", "5", "--note", note, **more)

    def whole(self):
        self.run("check")

    def agent(self, **more):
        """Starts the agent and waits until it answers."""
        process = self.start("--background", **more)
        end = time.monotonic() + 30
        while time.monotonic() < end:
            try:
                if self.ask({"type": "status"})["type"] == "status-is":
                    return process
            except OSError:
                pass
            check(process.poll() is None, f"the agent ended at once with {process.returncode}")
            time.sleep(0.05)
        raise Failed("the agent does not answer")

    def ask(self, request, timeout=20):
        """One question to the agent, as a window asks it."""
        with socket.socket(socket.AF_UNIX) as link:
            link.settimeout(timeout)
            link.connect(str(self.data / "run/link.sock"))
            link.sendall(json.dumps(request).encode() + b"\n")
            line = b""
            while not line.endswith(b"\n"):
                part = link.recv(65536)
                if not part:
                    raise OSError("the agent hung up")
                line += part
            return json.loads(line)


class Said:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err


def main(what, work):
    """Runs a script's work and prints what came of it on one line, with the time it took."""
    began = time.monotonic()
    try:
        figures = work()
    except Failed as failure:
        sys.exit(f"{what}: {failure}")
    print(f"{what}: {figures} ({time.monotonic() - began:.0f} s)", flush=True)
