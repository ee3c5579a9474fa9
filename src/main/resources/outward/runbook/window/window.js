// One change window: ticks, times and notes of the steps on this page, kept in this browser until they are downloaded.
(() => {
  "use strict";
  const plan = document.body.dataset;
  const by = id => document.getElementById(id);
  const key = "outward-window-" + plan.hash;
  const sections = [...document.querySelectorAll(".step")];
  const tasks = section => [...section.querySelectorAll(".task")];
  const idOf = (side, step, host) => [side, step, host].join("\n");
  const id = task => {
    const step = task.closest(".step").dataset;
    return idOf(step.side, step.step, task.dataset.host);
  };
  const known = new Set([...document.querySelectorAll(".task")].map(id));
  const ticks = new Map();
  const times = { startedAt: null, plannedEnd: null, abortedAt: null, abortReason: "" };
  let at = 0;
  let list = false;

  const say = words => { by("status").textContent = words; };
  const moment = text => typeof text === "string" && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : null;
  const shown = iso => new Date(iso).toLocaleString();
  const text = value => typeof value === "string" ? value : "";
  const tick = name => ticks.get(name) || { state: "", at: "", note: "", evidence: "" };

  // The result file, with drafts where it is for this browser alone.
  const result = drafts => {
    const rows = side => [...ticks].filter(([name, t]) => name.startsWith(side + "\n") && (drafts || t.state && known.has(name)))
      .map(([name, t]) => ({ step: name.split("\n")[1], host: name.split("\n")[2] || null, ...t }));
    const zone = -new Date().getTimezoneOffset();
    const part = n => String(Math.floor(n)).padStart(2, "0");
    return { kind: plan.kind, version: 1, site: plan.site, revision: Number(plan.revision), planHash: plan.hash,
      writtenAt: new Date().toISOString(), window: { ...times },
      clock: "UTC" + (zone < 0 ? "-" : "+") + part(Math.abs(zone) / 60) + ":" + part(Math.abs(zone) % 60),
      steps: rows("steps"), back: rows("back") };
  };
  const take = file => {
    if (!file || file.kind !== plan.kind || file.planHash !== plan.hash || file.site !== plan.site) {
      return false;
    }
    const window = file.window || {};
    ["startedAt", "plannedEnd", "abortedAt"].forEach(name => { times[name] = moment(window[name]); });
    times.abortReason = text(window.abortReason);
    ticks.clear();
    ["steps", "back"].forEach(side => [].concat(file[side] || []).forEach(row => {
      const name = idOf(side, text(row.step), text(row.host));
      const state = ["done", "failed", "skipped"].includes(row.state) && moment(row.at) ? row.state : "";
      ticks.set(name, { state, at: state ? moment(row.at) : "", note: text(row.note), evidence: text(row.evidence) });
    }));
    return true;
  };

  let later = 0;
  const keep = () => {
    try {
      localStorage.setItem(key, JSON.stringify(result(true)));
      by("keeping").textContent = "Kept in this browser as you go: closing or reloading the page loses nothing.";
    } catch (e) {
      by("keeping").textContent = "This browser keeps nothing for this file. Download the result file before you close or reload the page; it can be gone on from.";
    }
  };
  const keepSoon = () => { clearTimeout(later); later = setTimeout(keep, 300); };

  // The way back of what was tried, and nothing else.
  const tried = () => [...ticks].filter(([name, t]) => name.startsWith("steps\n") && (t.state === "done" || t.state === "failed"))
    .map(([name, t]) => ({ step: name.split("\n")[1], host: name.split("\n")[2], state: t.state }));
  const words = value => value ? value.split("|") : [];
  const narrow = (section, all) => {
    const wanted = words(section.dataset.undoes).concat(words(section.dataset.with));
    const meant = all.filter(t => wanted.includes(t.step));
    tasks(section).forEach(task => {
      const host = task.dataset.host;
      task.hidden = !meant.some(t => !host || !t.host || t.host === host);
    });
    return tasks(section).some(task => !task.hidden);
  };
  const left = all => {
    const undone = new Set(sections.flatMap(s => words(s.dataset.undoes)));
    const rest = sections.filter(s => s.dataset.side === "steps" && !undone.has(s.dataset.step) && tasks(s).some(t => tick(id(t)).state === "done"));
    by("left-list").replaceChildren(...rest.reverse().map(section => {
      const item = document.createElement("li");
      item.textContent = section.dataset.title + ": " + section.dataset.undo;
      return item;
    }));
    by("left").hidden = !times.abortedAt || rest.length === 0;
  };
  const active = () => {
    const side = times.abortedAt ? "back" : "steps";
    const all = tried();
    left(all);
    return sections.filter(s => s.dataset.side === side && (side === "steps" || narrow(s, all)));
  };

  const paint = task => {
    const box = task.querySelector(".tick");
    const now = tick(id(task));
    box.querySelectorAll("[data-state]").forEach(b => b.setAttribute("aria-pressed", String(b.dataset.state === now.state)));
    box.querySelector(".stamp").textContent = now.state ? shown(now.at) : "";
    box.querySelector(".why").hidden = now.note.trim() !== "" || !["failed", "skipped"].includes(now.state);
  };
  const count = () => {
    const all = active().flatMap(tasks).filter(t => !t.hidden);
    const settled = all.filter(t => ["done", "skipped"].includes(tick(id(t)).state)).length;
    by("done").max = Math.max(1, all.length);
    by("done").value = settled;
    const failed = all.filter(t => tick(id(t)).state === "failed").length;
    by("count").textContent = settled + " of " + all.length + " done or skipped" + (failed ? ", " + failed + " failed" : "");
  };
  const press = (task, state) => {
    const before = tick(id(task));
    const off = before.state === state;
    ticks.set(id(task), { ...before, state: off ? "" : state, at: off ? "" : new Date().toISOString() });
    paint(task);
    count();
    keep();
    if (!off && state !== "done" && !before.note.trim()) {
      task.querySelector(".note").focus();
    }
  };
  const copy = async (code, button) => {
    const lines = code.textContent.replace(/\n$/, "");
    try {
      await navigator.clipboard.writeText(lines);
    } catch (e) {
      getSelection().selectAllChildren(code);
      document.execCommand("copy");
    }
    button.textContent = "Copied";
    say("Copied.");
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  };
  const prepare = section => {
    if (section.dataset.ready) {
      return;
    }
    section.dataset.ready = "yes";
    section.querySelectorAll("pre").forEach(code => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = "Copy";
      button.addEventListener("click", () => copy(code, button));
      code.before(button);
    });
    tasks(section).forEach(task => {
      task.append(by("tick").content.cloneNode(true));
      const name = task.querySelector(".task-name").textContent;
      task.querySelector(".outcome").setAttribute("aria-label", section.dataset.title + ", " + name);
      task.querySelectorAll("[data-state]").forEach(b => b.addEventListener("click", () => press(task, b.dataset.state)));
      [".note", ".evidence"].forEach(field => {
        const box = task.querySelector(field);
        box.value = tick(id(task))[field.slice(1)];
        box.addEventListener("input", () => {
          ticks.set(id(task), { ...tick(id(task)), [field.slice(1)]: box.value });
          paint(task);
          keepSoon();
        });
      });
      paint(task);
    });
  };

  const show = () => {
    const all = active();
    at = Math.max(0, Math.min(at, all.length - 1));
    const visible = new Set(list ? all : all.slice(at, at + 1));
    visible.forEach(prepare);
    sections.forEach(section => { section.hidden = !visible.has(section); });
    by("where").textContent = times.abortedAt ? (all.length ? "The way back" : "Nothing is to be taken back") : "Steps";
    by("goto").replaceChildren(...all.map((section, n) => new Option(section.dataset.title, n, false, n === at)));
    by("goto").disabled = all.length === 0;
    by("previous").disabled = list || at === 0;
    by("next").disabled = list || at >= all.length - 1;
    by("all").setAttribute("aria-pressed", String(list));
    by("aborted").hidden = !times.abortedAt;
    by("abort").hidden = Boolean(times.abortedAt);
    by("aborted-at").textContent = times.abortedAt ? "Aborted " + shown(times.abortedAt) + (times.abortReason ? ": " + times.abortReason + "." : ".") : "";
    count();
  };
  const go = to => {
    at = to;
    show();
    const chosen = active()[at];
    if (chosen) {
      chosen.scrollIntoView({ block: "nearest" });
      say(chosen.dataset.title);
    }
  };

  const span = ms => Math.floor(Math.abs(ms) / 3600000) + " h " + Math.floor(Math.abs(ms) / 60000) % 60 + " min";
  const beat = () => {
    const rest = times.plannedEnd ? Date.parse(times.plannedEnd) - Date.now() : null;
    const end = rest === null ? "" : rest < 0 ? " Over the planned end by " + span(rest) + "." : " " + span(rest) + " left.";
    by("clock").textContent = (times.startedAt ? "Started " + shown(times.startedAt) + ", " + span(Date.now() - Date.parse(times.startedAt)) + " ago." : "Not started.") + end;
    by("clock").classList.toggle("over", rest !== null && rest < 0);
    by("start").disabled = Boolean(times.startedAt);
  };
  const local = iso => {
    const day = new Date(iso);
    return new Date(day.getTime() - day.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
  };
  const redraw = () => {
    sections.filter(s => s.dataset.ready).forEach(section => tasks(section).forEach(task => {
      task.querySelector(".note").value = tick(id(task)).note;
      task.querySelector(".evidence").value = tick(id(task)).evidence;
      paint(task);
    }));
    by("end").value = times.plannedEnd ? local(times.plannedEnd) : "";
    beat();
    show();
  };

  const on = (name, act) => by(name).addEventListener("click", act);
  on("start", () => { times.startedAt = new Date().toISOString(); keep(); beat(); });
  by("end").addEventListener("change", () => { times.plannedEnd = by("end").value ? moment(by("end").value) : null; keep(); beat(); });
  on("previous", () => go(at - 1));
  on("next", () => go(at + 1));
  by("goto").addEventListener("change", () => go(Number(by("goto").value)));
  on("all", () => { list = !list; show(); });
  on("abort", () => { by("abort-form").hidden = false; by("reason").focus(); });
  on("abort-not", () => { by("abort-form").hidden = true; by("abort").focus(); });
  on("abort-now", () => {
    times.abortedAt = new Date().toISOString();
    times.abortReason = by("reason").value.trim();
    by("abort-form").hidden = true;
    at = 0;
    keep();
    show();
    say("");
    by("unabort").focus();
  });
  on("unabort", () => { times.abortedAt = null; times.abortReason = ""; at = 0; keep(); show(); by("abort").focus(); });
  on("download", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(result(false), null, 1) + "\n"], { type: "application/json" }));
    link.download = plan.file + "-result.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    say("The result file is among the downloads of this browser.");
  });
  by("resume").addEventListener("change", async () => {
    const file = by("resume").files[0];
    let taken = false;
    try {
      taken = Boolean(file) && file.size < 16 << 20 && take(JSON.parse(await file.text()));
    } catch (e) {
      taken = false;
    }
    say(taken ? "Going on from that file." : "That file is no result of this plan's page; nothing was changed.");
    if (taken) {
      keep();
      redraw();
    }
  });
  addEventListener("beforeprint", () => { sections.filter(s => !s.hidden).forEach(prepare); });
  addEventListener("pagehide", () => { clearTimeout(later); keep(); });
  addEventListener("storage", event => {
    if (event.key === key && event.newValue && take(JSON.parse(event.newValue))) {
      say("This page is open twice; what was ticked in the other one stands here too.");
      redraw();
    }
  });

  try {
    take(JSON.parse(localStorage.getItem(key)));
  } catch (e) {
    // what was kept cannot be read, so nothing is
  }
  document.body.classList.add("live");
  by("desk").hidden = false;
  keep();
  redraw();
  setInterval(beat, 15000);
})();
