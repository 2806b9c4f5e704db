/* Charts over tables: <figure data-chart="stack|heat"> draws what its own table says. Without this file the tables stand. */
(() => {
  "use strict";
  const library = document.currentScript.dataset.library;
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const text = { fontFamily: token("--font"), color: token("--ink"), fontSize: 13 };
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let loading = null;

  /* the library is big and the page stands without it: fetched when the first chart is there */
  const echarts = () => (loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    Object.assign(script, { src: library, onload: () => resolve(window.echarts), onerror: reject });
    document.head.append(script);
  }));

  const read = (figure) => {
    const [head, ...rows] = all("tr", figure.querySelector("table"));
    return {
      weeks: all("th", head).slice(1).map((th) => ({ word: th.textContent.trim(), ahead: th.classList.contains("ahead"), now: th.hasAttribute("aria-current") })),
      rows: rows.map((tr) => ({ word: tr.querySelector("th").textContent.trim(), light: tr.dataset.light, cells: all("td", tr) })),
    };
  };
  const number = (cell) => Number(cell.textContent.trim().replace(/\D/g, "") || 0);

  const stack = (figure) => {
    const { weeks, rows } = read(figure);
    const first = weeks.findIndex((week) => week.ahead);
    return {
      animation: false,
      textStyle: text,
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      color: rows.map((row) => token(`--${row.light.toLowerCase()}`)),
      legend: { data: rows.map((row) => row.word), inactiveColor: token("--grey"), textStyle: text, top: 0 },
      grid: { left: 44, right: 12, top: figure.clientWidth < 480 ? 64 : 36, bottom: 28 },
      tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" }, confine: true },
      xAxis: { type: "category", data: weeks.map((week) => week.word), axisLabel: text, axisTick: { show: false } },
      yAxis: { type: "value", minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: token("--line") } } },
      series: rows.map((row, i) => ({
        name: row.word,
        type: "bar",
        stack: "lights",
        barMaxWidth: 36,
        data: row.cells.map((cell, at) => ({ value: number(cell), itemStyle: weeks[at].ahead ? { opacity: 0.55 } : {} })),
        ...(i === 0 && first > 0 ? { markArea: {
          silent: true,
          itemStyle: { color: token("--wash") },
          label: { ...text, show: figure.clientWidth >= 480, position: "insideTop", color: token("--ink-soft") },
          data: [[{ name: figure.dataset.ahead, xAxis: weeks[first].word }, { xAxis: weeks.at(-1).word }]],
        } } : {}),
      })),
    };
  };

  const heat = (figure) => {
    const { weeks, rows } = read(figure);
    const cell = (td, x, y) => {
      const { backgroundColor, color } = getComputedStyle(td);
      return { value: [x, y, number(td)], itemStyle: { color: backgroundColor === "rgba(0, 0, 0, 0)" ? "#fff" : backgroundColor, borderColor: token("--line"), borderWidth: 1 }, label: { color, formatter: td.textContent.trim() } };
    };
    return {
      animation: false,
      textStyle: text,
      grid: { left: 16, right: 16, top: 76, bottom: 16, containLabel: true },
      xAxis: { type: "category", position: "top", data: weeks.map((week) => week.word), axisLabel: { ...text, interval: 0 }, axisTick: { show: false } },
      yAxis: { type: "category", inverse: true, data: rows.map((row) => row.word), axisLabel: { ...text, interval: 0 }, axisTick: { show: false } },
      visualMap: { show: false, min: 0, max: 1, dimension: 2 },
      series: [{ type: "heatmap", label: { show: true, ...text }, data: rows.flatMap((row, y) => row.cells.map((td, x) => cell(td, x, y))) }],
    };
  };

  /* on a narrow screen the week asked is what is seen first */
  const showNow = (figure) => {
    const scroll = figure.querySelector(".scroll");
    const now = scroll.querySelector("th[aria-current]");
    if (now && scroll.scrollWidth > scroll.clientWidth) scroll.scrollLeft = now.offsetLeft + now.offsetWidth - scroll.clientWidth;
  };

  const options = { stack, heat };
  const drawn = new Map();

  const draw = async (figure) => {
    const plot = figure.querySelector("[data-plot]");
    if (figure.dataset.drawn) return;
    figure.dataset.drawn = "yes";
    showNow(figure);
    const lib = await echarts();
    all("[data-picture]", figure).forEach((button) => Object.assign(button, { hidden: false, onclick: () => save(figure, lib) }));
    if (!plot) return;
    plot.hidden = false;
    const chart = lib.init(plot, null, { renderer: "canvas" });
    const option = options[figure.dataset.chart](figure);
    chart.setOption({ ...option, animation: !still && option.animation });
    chart.on("click", ({ seriesIndex, dataIndex }) => {
      const link = read(figure).rows[seriesIndex]?.cells[dataIndex]?.querySelector("a");
      if (link) location.assign(link.href);
    });
    drawn.set(plot, chart);
  };

  /* drawn again aside, with its title, in the size of a page */
  const save = (figure, lib) => {
    const rows = all("tbody tr", figure).length;
    const sheet = document.body.appendChild(document.createElement("div"));
    sheet.className = "sheet-aside";
    const height = figure.dataset.chart === "heat" ? 100 + rows * 30 : 520;
    const chart = lib.init(sheet, null, { width: 1200, height });
    const option = options[figure.dataset.chart](figure);
    chart.setOption({
      ...option,
      animation: false,
      title: { text: figure.dataset.title, left: "center", top: 12, textStyle: { ...text, fontSize: 18 } },
      ...(option.legend ? { legend: { ...option.legend, top: 44 }, grid: { ...option.grid, top: 84 } } : {}),
    });
    const link = document.createElement("a");
    link.href = chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: "#fff" });
    link.download = `${figure.dataset.name}.png`;
    link.click();
    chart.dispose();
    sheet.remove();
  };

  const settle = () => {
    for (const [plot, chart] of drawn) if (!plot.isConnected) {
      chart.dispose();
      drawn.delete(plot);
    }
    all("figure[data-chart]").forEach((figure) => draw(figure).catch(() => delete figure.dataset.drawn));
  };
  addEventListener("resize", () => drawn.forEach((chart) => chart.resize()));
  document.addEventListener("htmx:afterSettle", settle);
  settle();
})();
