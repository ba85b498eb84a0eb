using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Live;

/// <summary>A unit among those of its level.</summary>
/// <param name="Sum">Its points, of every field as well.</param>
/// <param name="Rank">Among the units of its level; equal totals share it.</param>
public sealed record BoardRow(Unit Unit, IndexSum Sum, int Rank);
