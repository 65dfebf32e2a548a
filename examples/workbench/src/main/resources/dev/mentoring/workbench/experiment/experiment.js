// The interactive plots, as specifications in Vega-Lite. Without this script the static plots and the tables are there.
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("plot-data").textContent);
  const { words, cells, mechanisms, metrics } = data;
  const language = document.documentElement.lang;
  const numbers = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });

  const said = (key, ...values) => words[key].replace(/\{(\d)\}/g, (hole, place) => values[place]);
  const number = (value) => numbers.format(value).replace("-", "−");
  const list = (items) => new Intl.ListFormat(language).format(items);
  const range = (low, high) => said("range", number(low), number(high));
  /** The title of an axis, in as many lines as it needs. */
  const titleOf = (metric, view) => {
    const most = view.width / 7;
    const lines = [""];
    said("plots.titled", metrics[metric].label, metrics[metric].better).split(" ").forEach((word) => {
      const longer = (lines[lines.length - 1] + " " + word).trim();
      if (longer.length > most) {
        lines.push(word);
      } else {
        lines[lines.length - 1] = longer;
      }
    });
    return lines;
  };
  const locale = () => {
    const parts = new Intl.NumberFormat(language, { useGrouping: "always" }).formatToParts(12345.6);
    const mark = (type) => parts.find((part) => part.type === type).value;
    return { decimal: mark("decimal"), thousands: mark("group"), grouping: [3], currency: ["", ""] };
  };

  const key = (cell, mechanism, metric) => [cell, mechanism, metric].join();
  const summaries = new Map(data.summaries.filter((one) => one.mean !== undefined)
    .map((one) => [key(one.cell, one.mechanism, one.metric), one]));
  const summaryOf = (cell, mechanism, metric) => summaries.get(key(cell, mechanism, metric));
  const places = (items) => items.map((_, place) => place);

  /** What a tooltip and a table say of a summary. */
  const facts = (one) => ({
    [words.mechanism]: mechanisms[one.mechanism],
    [words.cell]: cells[one.cell].full,
    [words.mean]: number(one.mean),
    [words.interval]: range(one.low, one.high),
    [words["plots.median"]]: number(one.quantiles[2]),
    [words["plots.quartiles"]]: range(one.quantiles[1], one.quantiles[3]),
    [words["plots.extremes"]]: range(one.least, one.greatest),
    [words.defined]: number(one.defined),
  });
  // A full stop or a bracket in the name of a field would mean a path.
  const tooltip = (told) => Object.keys(told).map((name) => ({ field: name.replace(/[.[\]]/g, "\\$&"), title: name }));
  const tooltipOf = (rows) => (rows.length > 0 ? tooltip(rows[0].told).map((one) => ({ ...one, field: "told." + one.field })) : []);

  // The first rule of the page’s style holds the light colours, on which exported figures stand.
  const light = [...document.styleSheets[0].cssRules].find((rule) => rule.selectorText === ":root").style;
  const look = (style) => {
    const colour = (name) => style.getPropertyValue("--" + name).trim();
    return {
      ink: colour("ink"), soft: colour("soft"), line: colour("line"), surface: colour("surface"),
      palette: [1, 2, 3, 4, 5, 6, 7].map((place) => colour("c" + place)),
    };
  };
  const cycled = (items, count) => places(items).map((place) => place % count);
  const shapes = ["circle", "square", "triangle-up", "diamond", "cross", "triangle-down"];

  /** More names than a legend can hold are left to the tooltips. */
  const legend = (width, names, offset = 12) => (names.length > 21 ? null : {
    title: null, orient: "top", direction: "horizontal", offset, symbolOpacity: 1, labelLimit: width - 40,
    columns: Math.max(1, Math.floor(width / (Math.max(...names.map((name) => name.length)) * 7 + 40))),
  });
  const coloursOf = (names, view, offset) => ({
    field: "colour", type: "nominal", sort: names,
    scale: { domain: names, range: cycled(names, 7).map((place) => view.look.palette[place]) },
    legend: legend(view.width, names, offset),
  });
  // The title of a vertical axis stands above it, and the legend above that.
  const LINE = 15;
  const vertical = (title) => (
    { titleAngle: 0, titleAlign: "left", titleBaseline: "bottom", titleX: 0, titleY: -10 - LINE * (title.length - 1) });
  const above = (title) => 14 + LINE * title.length;
  const ticks = (view) => ({ tickCount: Math.max(3, Math.round(view.width / 90)) });
  const whiskers = (colour) => [
    { mark: { type: "rule", strokeWidth: 2 }, encoding: { y: { field: "lowY", type: "quantitative" }, y2: { field: "highY" }, color: colour } },
  ];

  /* Each plot: what is drawn, its table, and a sentence about it. */

  function distribution(chosen, view) {
    const metric = Number(chosen.metric);
    const shown = chosen.cell === undefined || chosen.cell === "all" ? places(cells) : [Number(chosen.cell)];
    const found = shown.flatMap((cell) => places(mechanisms).map((mechanism) => summaryOf(cell, mechanism, metric)))
      .filter(Boolean);
    const rows = found.map((one) => ({
      cell: cells[one.cell].brief, colour: mechanisms[one.mechanism], mean: one.mean, told: facts(one),
      q5: one.quantiles[0], q25: one.quantiles[1], q50: one.quantiles[2], q75: one.quantiles[3], q95: one.quantiles[4],
    }));
    const strokes = found.flatMap((one) => one.values.map((value) => (
      { cell: cells[one.cell].brief, colour: mechanisms[one.mechanism], value })));
    const lane = 30;
    const head = cells[shown[0]].brief ? 30 : 8;
    const step = mechanisms.length * lane + head;
    const value = (field) => ({
      field, type: "quantitative", title: titleOf(metric, view), scale: { zero: false, nice: false, padding: 10 }, axis: ticks(view),
    });
    const tips = tooltipOf(rows);
    return {
      spec: {
        height: step * shown.length + head,
        data: { values: rows },
        encoding: {
          y: {
            field: "cell", type: "nominal", sort: shown.map((cell) => cells[cell].brief), title: null,
            scale: { paddingInner: head / step, paddingOuter: head / step },
            axis: {
              domain: false, ticks: false, labelAlign: "left", labelBaseline: "bottom", labelPadding: 0, labelColor: view.look.ink,
              labelOffset: -(step - head) / 2 - 2, labelLimit: view.width,
            },
          },
          ...(mechanisms.length > 1 && { yOffset: { field: "colour", type: "nominal", sort: mechanisms } }),
          color: coloursOf(mechanisms, view),
        },
        layer: [
          { data: { values: strokes }, mark: { type: "tick", thickness: 1, opacity: 0.35, size: lane * 0.8, tooltip: null }, encoding: { x: value("value") } },
          { mark: { type: "rule", strokeWidth: 2 }, encoding: { x: value("q5"), x2: { field: "q95" } } },
          { mark: { type: "bar", height: lane * 0.5, opacity: 0.6, cornerRadius: 2 }, encoding: { x: value("q25"), x2: { field: "q75" }, tooltip: tips } },
          { mark: { type: "tick", thickness: 3, size: lane * 0.6 }, encoding: { x: value("q50"), color: { value: view.look.ink }, tooltip: tips } },
          { mark: { type: "point", shape: "diamond", size: 60, fill: view.look.surface, opacity: 1 }, encoding: { x: value("mean"), color: { value: view.look.ink }, tooltip: tips } },
        ],
      },
      table: rows.map((row) => row.told),
      finding: "",
    };
  }

  const gain = (metric) => (metrics[metric].direction === "less-is-better" ? -1 : 1);

  function front(chosen, view) {
    const [x, y] = [Number(chosen.horizontal), Number(chosen.vertical)];
    const cell = Number(chosen.cell || 0);
    const third = chosen.colour === "mechanism" ? null : Number(chosen.colour);
    const found = places(mechanisms).map((mechanism) => ({
      mechanism, x: summaryOf(cell, mechanism, x), y: summaryOf(cell, mechanism, y),
      third: third === null ? undefined : summaryOf(cell, mechanism, third),
    })).filter((point) => point.x && point.y);
    const better = (one, other) => {
      const gains = [gain(x) * (one.x.mean - other.x.mean), gain(y) * (one.y.mean - other.y.mean)];
      return Math.min(...gains) >= 0 && Math.max(...gains) > 0;
    };
    const rows = found.map((point) => {
      const unbeaten = !found.some((other) => better(other, point));
      const told = {
        [words.mechanism]: mechanisms[point.mechanism],
        [metrics[x].label]: number(point.x.mean) + " (" + range(point.x.low, point.x.high) + ")",
        [metrics[y].label]: number(point.y.mean) + " (" + range(point.y.low, point.y.high) + ")",
        ...(point.third && { [metrics[third].label]: number(point.third.mean) }),
        [words["plots.unbeaten"]]: words[unbeaten ? "plots.yes" : "plots.no"],
      };
      return {
        name: mechanisms[point.mechanism], colour: third === null ? mechanisms[point.mechanism] : point.third && point.third.mean,
        x: point.x.mean, lowX: point.x.low, highX: point.x.high, y: point.y.mean, lowY: point.y.low, highY: point.y.high, unbeaten, told,
      };
    });
    const titleY = titleOf(y, view);
    const middle = (Math.min(...rows.map((row) => row.lowX)) + Math.max(...rows.map((row) => row.highX))) / 2;
    // Mechanisms in one place share a label.
    const labels = [...Map.groupBy(rows, (row) => row.x + " " + row.y).values()]
      .map((there) => ({ x: there[0].x, y: there[0].y, name: there.map((row) => row.name).join(", ") }));
    const names = (side, align, dx) => ({
      data: { values: labels.filter((label) => (label.x > middle) === side) },
      mark: { type: "text", align, dx, dy: -12, fontSize: 12, limit: view.width * 0.6 },
      encoding: { text: { field: "name" }, color: { value: view.look.ink } },
    });
    const colour = third === null ? { ...coloursOf(mechanisms, view), legend: null } : {
      field: "colour", type: "quantitative", title: titleOf(third, view),
      scale: { range: [view.look.palette[1], view.look.palette[0]], zero: false, interpolate: "lab" },
      legend: { type: "gradient", orient: "top", direction: "horizontal", offset: above(titleY), titleLimit: view.width, gradientLength: Math.min(220, view.width - 40) },
    };
    // A legend that several marks share cannot be a gradient.
    const colourOfRules = third === null ? colour : { value: view.look.soft };
    const tips = tooltipOf(rows);
    const quantitative = (field, title, axis) => (
      { field, type: "quantitative", title, scale: { zero: false, nice: false, padding: 28 }, axis });
    return {
      spec: {
        height: 340,
        data: { values: rows },
        encoding: {
          x: quantitative("x", titleOf(x, view), ticks(view)),
          y: quantitative("y", titleY, vertical(titleY)),
        },
        layer: [
          { data: { values: rows.filter((row) => row.unbeaten) }, mark: { type: "line", strokeDash: [6, 4], strokeWidth: 1.5 }, encoding: { order: { field: "x", type: "quantitative" }, color: { value: view.look.soft } } },
          { mark: { type: "rule", strokeWidth: 2 }, encoding: { x: { field: "lowX", type: "quantitative" }, x2: { field: "highX" }, color: colourOfRules } },
          ...whiskers(colourOfRules),
          { mark: { type: "point", filled: true, size: 140, opacity: 1 }, encoding: { color: colour, tooltip: tips } },
          names(false, "left", 6), names(true, "right", -6),
        ],
      },
      table: rows.map((row) => row.told),
      finding: rows.length > 0 ? said("plots.undominated", list(rows.filter((row) => row.unbeaten).map((row) => row.name))) : "",
    };
  }

  function scaling(chosen, view) {
    const metric = Number(chosen.metric);
    const ofMetric = data.scalings.filter((one) => one.metric === metric);
    const drawn = ofMetric.find((one) => one.parameter === chosen.parameter) || ofMetric[0];
    const rests = [...new Set(drawn.curves.map((curve) => curve.rest))];
    const both = mechanisms.length > 1 && rests.length > 1;
    const named = drawn.curves.map((curve) => ({
      ...curve,
      name: [mechanisms[curve.mechanism], curve.rest].filter(Boolean).join(", "),
      colour: mechanisms.length > 1 || rests.length === 1 ? mechanisms[curve.mechanism] : curve.rest,
    }));
    const names = [...new Set(named.map((curve) => curve.colour))];
    const rows = named.flatMap((curve) => curve.points.map((point) => {
      const one = summaryOf(point.cell, curve.mechanism, metric);
      return {
        curve: curve.name, colour: curve.colour, rest: curve.rest, x: point.x, y: one.mean, lowY: one.low, highY: one.high,
        told: { [drawn.parameter]: number(point.x), ...facts(one) },
      };
    }));
    const laws = named.filter((curve) => curve.law).flatMap((curve) => {
      const ends = [curve.points[0].x, curve.points[curve.points.length - 1].x];
      return ends.map((x) => (
        { curve: curve.name, colour: curve.colour, x, y: curve.law.factor * x ** curve.law.exponent }));
    });
    const tried = [...new Set(rows.map((row) => row.x))];
    const scale = (log) => (log ? { type: "log", nice: false, padding: 16 } : { nice: false, zero: false, padding: 16 });
    const title = titleOf(metric, view);
    const colour = coloursOf(names, view, above(title));
    const shape = {
      field: "rest", type: "nominal", sort: rests, legend: legend(view.width, rests, above(title)),
      scale: { domain: rests, range: cycled(rests, shapes.length).map((place) => shapes[place]) },
    };
    return {
      spec: {
        height: 340,
        data: { values: rows },
        encoding: {
          x: {
            field: "x", type: "quantitative", title: drawn.parameter, scale: scale(drawn.logX),
            axis: tried.length <= 10 ? { values: tried, format: ".6~r" } : ticks(view),
          },
          y: {
            field: "y", type: "quantitative", title, scale: scale(drawn.logY),
            axis: { ...vertical(title), format: ".4~r", tickCount: 6 },
          },
          color: colour, detail: { field: "curve" },
        },
        layer: [
          { mark: { type: "line", strokeWidth: 1.5, opacity: 0.6 } },
          { data: { values: laws }, mark: { type: "line", strokeDash: [6, 4], strokeWidth: 2 } },
          ...whiskers(colour),
          { mark: { type: "point", filled: true, size: 70, opacity: 1 }, encoding: { ...(both && { shape }), tooltip: tooltipOf(rows) } },
        ],
      },
      table: rows.map((row) => row.told),
      finding: laws.length > 0
        ? named.filter((curve) => curve.law).map((curve) => said("plots.law", curve.name, curve.law.text)).join(" ")
        : words["plots.no-law"],
    };
  }

  function map(chosen, view) {
    const names = cells.map((cell) => cell.brief || cell.full);
    const rows = data.map.points.map((point) => ({
      colour: names[point.cell], x: point.x, y: point.y,
      told: { [words["plots.trial"]]: number(point.trial), [words.cell]: cells[point.cell].full },
    }));
    const reach = (field) => 1.08 * Math.max(...rows.map((row) => Math.abs(row[field])));
    const across = reach("x") || 1;
    const up = Math.max(reach("y"), across / 4);
    const unit = Math.min(view.width - 10, 560) / Math.max(across, up);
    const place = (field, far) => (
      { field, type: "quantitative", title: null, scale: { domain: [-far, far], nice: false }, axis: { labels: false, ticks: false, domain: false } });
    return {
      spec: {
        width: unit * across, height: unit * up, autosize: { type: "pad" },
        data: { values: rows },
        mark: { type: "point", filled: true, size: 55, opacity: 0.8 },
        encoding: {
          x: place("x", across), y: place("y", up), color: coloursOf(names, view),
          shape: {
            field: "colour", type: "nominal", sort: names, legend: legend(view.width, names),
            scale: { domain: names, range: places(names).map((one) => shapes[Math.floor(one / 7) % shapes.length]) },
          },
          tooltip: tooltipOf(rows),
        },
      },
      table: rows.map((row) => row.told),
      finding: said("plots.stress", number(data.map.stress)),
    };
  }

  /* The frame around each of them. */

  const configuration = ({ ink, soft, line, surface }) => ({
    background: surface, font: getComputedStyle(document.body).fontFamily, view: { stroke: null },
    axis: {
      labelColor: soft, titleColor: ink, gridColor: line, domainColor: soft, tickColor: soft, labelFontSize: 12, titleFontSize: 12,
      titleFontWeight: 600, titlePadding: 10,
    },
    legend: {
      symbolBaseFillColor: ink, symbolBaseStrokeColor: ink, labelColor: ink, titleColor: ink, labelFontSize: 12, titleFontSize: 12, titleFontWeight: 600, layout: { top: { direction: "vertical", anchor: "start" } },
    },
  });
  const options = {
    mode: "vega-lite", ast: true, actions: false, renderer: "svg", defaultStyle: false, formatLocale: locale(),
    tooltip: { disableDefaultStyle: true },
  };
  const embed = (target, drawn, view) => vegaEmbed(target, {
    width: view.width, autosize: { type: "fit-x", contains: "padding" }, padding: 4, config: configuration(view.look), ...drawn.spec,
  }, options);

  function fill(table, rows) {
    const row = (cellsOfRow, tag) => {
      const line = document.createElement("tr");
      cellsOfRow.forEach((text, place) => {
        const cell = document.createElement(place === 0 ? "th" : tag);
        cell.textContent = text;
        if (cell.tagName === "TH") {
          cell.scope = tag === "th" ? "col" : "row";
        }
        line.append(cell);
      });
      return line;
    };
    table.tHead.replaceChildren(row(Object.keys(rows[0] || {}), "th"));
    table.tBodies[0].replaceChildren(...rows.map((one) => row(Object.values(one), "td")));
  }

  function save(name, address) {
    const link = document.createElement("a");
    link.download = name;
    link.href = address;
    link.click();
  }

  function begin(figure, plot) {
    const form = figure.querySelector("form");
    const canvas = figure.querySelector(".canvas");
    // The picture has one name, as a whole; whoever cannot see it has the table.
    const picture = canvas.appendChild(document.createElement("div"));
    picture.setAttribute("aria-hidden", "true");
    const chosen = () => Object.fromEntries(new FormData(form));
    const width = () => canvas.clientWidth;
    let drawnWidth = 0;
    let view = null;
    const draw = async () => {
      drawnWidth = width();
      const seen = { width: drawnWidth, look: look(getComputedStyle(document.documentElement)) };
      const drawn = plot(chosen(), seen);
      const heading = figure.querySelector("h3").textContent;
      const picks = [...form.querySelectorAll("select")].map((select) => select.selectedOptions[0].textContent);
      canvas.setAttribute("aria-label", [heading, ...picks, drawn.finding].filter(Boolean).join(". "));
      figure.querySelector(".finding").textContent = drawn.finding;
      fill(figure.querySelector("table"), drawn.table);
      const before = view;
      view = await embed(picture, drawn, seen);
      if (before) {
        before.finalize();
      }
    };
    const exported = async (format) => {
      const paper = { width: Math.max(width(), 640), look: look(light) };
      const result = await embed(document.createElement("div"), plot(chosen(), paper), paper);
      const name = [data.id, figure.id, ...Object.values(chosen())].join("-") + "." + format;
      if (format === "svg") {
        const text = await result.view.toSVG();
        const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
        save(name, address);
        setTimeout(() => URL.revokeObjectURL(address), 10000);
      } else {
        save(name, await result.view.toImageURL("png", 2));
      }
      result.finalize();
    };
    form.addEventListener("change", draw);
    form.addEventListener("submit", (event) => event.preventDefault());
    figure.querySelectorAll("[data-format]").forEach((button) => {
      button.addEventListener("click", () => exported(button.dataset.format));
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
    new ResizeObserver(() => {
      if (width() > 0 && width() !== drawnWidth) {
        draw();
      }
    }).observe(canvas);
  }

  byId("plots-static").hidden = true;
  byId("plots-interactive").hidden = false;
  Object.entries({ distribution, front, scaling, map }).filter(([id]) => byId(id))
    .forEach(([id, plot]) => begin(byId(id), plot));
})();
