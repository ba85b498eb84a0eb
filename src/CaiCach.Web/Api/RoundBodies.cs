using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Stages;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
#pragma warning disable SA1649 // the bodies of one group of routes read best on one page
internal sealed record NewRoundBody(string? Code, string? Name, int Year, Guid SetId, Guid? OwnerId, IReadOnlyList<Band>? Bands, DateOnly? CutOff, DateTime? SubmitBy);

internal sealed record AdvanceRoundBody(RoundStage To, DateTime? Until, string? Decision, DateOnly? DecisionDate, int? Unjudged);

internal sealed record ReopenRoundBody(Guid? UnitId, DateTime? Until, string? Reason);

internal sealed record RoundMemberBody(Guid? OfficialId, string? UserName, string? Nodes, bool Remove);

internal sealed record OwnScoreBody(RuleInputs? Inputs, string? Reason, string? Explanation);

internal sealed record ScoreOwnBody(IReadOnlyDictionary<string, OwnScoreBody>? Leaves);

internal sealed record JudgementBody(decimal? Points, bool IsNotApplicable, string? Reason);

internal sealed record JudgeBody(IReadOnlyDictionary<string, JudgementBody>? Leaves);

internal sealed record OutsideBody(string Leaf, RuleInputs? Inputs, string? Source);

internal sealed record ExplainBody(IReadOnlyDictionary<string, string?>? Texts, bool Submit);

/// <param name="EvidenceId">One that is there already, to be linked to more leaves; then only <paramref name="Leaves"/> is read besides.</param>
/// <param name="File">Content of a file; PDF, picture, DOCX or XLSX.</param>
internal sealed record EvidenceBody(
    Guid? EvidenceId, string? Title, byte[]? File, string? FileName, string? Number, DateOnly? Date, string? ObjectKind, string? ObjectId, string? Href, IReadOnlyList<string>? Leaves);

internal sealed record UnlinkBody(Guid LinkId);

internal sealed record RoundPlaceBody(Guid Id, string? Block, bool IsRankedSeparately, bool IsIncluded = true);

internal sealed record RoundUnitsBody(IReadOnlyList<RoundPlaceBody>? Units);
#pragma warning restore SA1649
#pragma warning restore CA1812
