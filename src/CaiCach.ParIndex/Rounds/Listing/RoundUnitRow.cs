using CaiCach.ParIndex.Rounds.Publishing;
using CaiCach.ParIndex.Rounds.Stages;

namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>A unit of a round, how far it is and where it stands.</summary>
/// <param name="Standing">Null when the person may not see it.</param>
/// <param name="SelfScored">Leaves that it scored.</param>
/// <param name="Judged">Leaves that were judged in the stage running, or the last one that ran.</param>
/// <param name="OwnUnjudged">Leaves of the person's part that nobody has judged in the appraisal running.</param>
public sealed record RoundUnitRow(RoundUnit Unit, string Code, string Name, UnitWork Work, int SelfScored, int Judged, int OwnUnjudged, Standing? Standing);
