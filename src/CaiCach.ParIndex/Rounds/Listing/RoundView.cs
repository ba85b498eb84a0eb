using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;

namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>A round as one person sees it.</summary>
/// <param name="Appraised">Leaves that units score themselves.</param>
/// <param name="Results">The frozen results, once published.</param>
/// <param name="OpenedBy">Whom a locked unit asks.</param>
/// <param name="Unjudged">Leaves of all units that nobody has judged in the appraisal running; they keep the score before.</param>
public sealed record RoundView(
    Round Round, CriteriaTree Tree, Unit Owner, RoundPlace Place, IReadOnlyList<RoundUnitRow> Units, IReadOnlyList<RoundMemberRow> Members, IReadOnlyList<RoundResult> Results,
    IReadOnlyList<RoundResultField> Fields, int Appraised, string? OpenedBy, int Unjudged);
