/** How soon an action is: under way now, next, or later. */
export type Turn = 'now' | 'next' | 'later'

/** One side of a comparison: where it stands, and the figure printed beside it. */
export type Side = Readonly<{ value: number; figure: string }>

/** What is ahead, what is behind, on one axis `min`–`max` cut in named bands, each from where it begins. */
export type Lead = Readonly<{
  kind: 'lead'
  min: number
  max: number
  bands: readonly Readonly<{ label: string; from: number }>[]
  ahead: Side
  behind: Side
}>

/** One axis of a radar: `share` and `target` are shares (0–1) of it. */
export type Spoke = Readonly<{ label: string; figure: string; share?: number; target?: number }>

/** The same scores around a centre; `rings` are shares (0–1), where one level ends and the next begins. */
export type Radar = Readonly<{ kind: 'radar'; spokes: readonly Spoke[]; rings: readonly number[] }>

/** An action on the map: its number in the plan, and where it stands on each axis, as shares (0–1). */
export type MapPoint = Readonly<{ number: number; effort: number; benefit: number; turn: Turn; duty: boolean }>

/** An axis of the map: what it is, and the figure at its far end. */
export type MapAxis = Readonly<{ label: string; most: string }>

/** Actions by what they ask and what they bring. */
export type EffortMap = Readonly<{ kind: 'map'; points: readonly MapPoint[]; effort: MapAxis; benefit: MapAxis }>

/** An action on the road: its number in the plan where it has one, its name, and what is agreed of its day. */
export type Step = Readonly<{ number?: number; name: string; by?: string; turn: Turn }>

/** Actions by horizon, near to far. */
export type Roadmap = Readonly<{
  kind: 'roadmap'
  lanes: readonly Readonly<{ label: string; steps: readonly Step[] }>[]
}>

/** What is drawn as a figure of its own. */
export type Chart = Lead | Radar | EffortMap | Roadmap
