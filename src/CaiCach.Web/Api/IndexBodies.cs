using System.Text.Json;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Criteria.Keeping;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
#pragma warning disable SA1649 // the bodies of one group of routes read best on one page
internal sealed record DeclareLeafBody(Guid UnitId, RuleInputs? Inputs, string? Source);

internal sealed record ImportCriteriaBody(byte[]? File, string? Code, string? Name, UnitKind? Level, int? Year, IndexKind? Index = null);

internal sealed record CopyCriteriaBody(string? Code, string? Name, int Year, bool AsFrame);

internal sealed record PublishCriteriaBody(IReadOnlyList<string>? Accepted, string? Decision, DateOnly? DecisionDate);

internal sealed record ImportResultsBody(string? File, string? Index, int? Year, string? Name, string? Method, string? Source);

/// <param name="Rule">See docs/par-index.md.</param>
internal sealed record WriteCriterionBody(
    Guid? CriterionId, string? Code, string? Name, decimal? Max, ScoreChannel? Channel, JsonElement? Rule, string? RuleWords, ZeroDenominator Zero, bool MayNotApply, string? Evidence, string? Appraiser,
    string? Measure, UnitKind? MeasureLevel, string? Owner, decimal? Effort)
{
    public WriteCriterionOptions Options(Guid set, int? version) => new()
    {
        SetId = set, Version = version, CriterionId = CriterionId, Code = Code, Name = Name, Max = Max, Channel = Channel, Rule = Rule is { ValueKind: JsonValueKind.Object } rule ? rule.GetRawText() : null,
        RuleWords = RuleWords, Zero = Zero, MayNotApply = MayNotApply, Evidence = Evidence, Appraiser = Appraiser, Measure = Measure, MeasureLevel = MeasureLevel, Owner = Owner, Effort = Effort ?? 1,
    };
}
#pragma warning restore SA1649
#pragma warning restore CA1812
