import dagre from "@dagrejs/dagre";
import type { Moves } from "../../questionnaire/edges.ts";
import { box, type Layout } from "../../map/drawn.ts";

const { graphlib, layout } = dagre;
type Point = [x: number, y: number];
type Spot = { x: number; y: number };

const whole = ({ x, y }: Spot): Point => [Math.round(x), Math.round(y)];

const isOnLine = ([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point) =>
  Math.abs((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX)) <=
  3 * Math.hypot(toX - fromX, toY - fromY);

/** Leaves out the points that a straight line passes anyway. */
const bends = (points: readonly Point[]): Point[] =>
  points.reduce<Point[]>((kept, point, at) => {
    const [last, next] = [kept.at(-1), points[at + 1]];
    return last && next && isOnLine(point, last, next) ? kept : [...kept, point];
  }, []);

/** Places every question, the review and the result on paper, with a line for each step that can happen. */
export const drawnLayout = ({ successors }: Moves): Layout => {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 16, ranksep: 36, edgesep: 6, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const place of [...successors.keys(), "review"]) graph.setNode(place, { ...box });
  // What is offered after the result leads back to it: drawn, that would be a circle.
  for (const [from, places] of successors)
    for (const to of places) if (to !== "result") graph.setEdge(from, to);
  graph.setEdge("review", "result");
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    places: graph
      .nodes()
      .map((place: string) => [place, ...whole(graph.node(place))]) as Layout["places"],
    lines: graph.edges().map(({ v, w }: { v: string; w: string }) => {
      const points = graph.edge({ v, w }).points.map(whole);
      return [v, w, bends(points)];
    }) as Layout["lines"],
  };
};
