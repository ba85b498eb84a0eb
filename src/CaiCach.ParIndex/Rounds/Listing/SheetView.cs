using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>The score sheet of a unit as one person sees it.</summary>
/// <param name="Sums">Totals by stage that may be seen.</param>
/// <param name="MayScore">The person scores the unit itself, now.</param>
/// <param name="MayExplain">The person answers the appraisal, now.</param>
/// <param name="Judging">The stage in which the person may judge now.</param>
/// <param name="LockedSince">Since when the unit is locked without having submitted.</param>
/// <param name="Asks">Whom it asks then.</param>
public sealed record SheetView(
    Round Round, CriteriaTree Tree, RoundUnit Unit, Unit Agency, Unit Owner, RoundPlace Place, UnitWork Work, IReadOnlyList<SheetLeaf> Leaves, IReadOnlyDictionary<ScoreStage, IndexSum> Sums,
    bool MayScore, bool MayExplain, bool MayFillOutside, ScoreStage? Judging, DateTimeOffset? LockedSince, string? Asks);
