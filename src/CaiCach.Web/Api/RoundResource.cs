using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Stages;

namespace CaiCach.Web.Api;

#pragma warning disable SA1649 // the parts of one answer read best on one page

/// <summary>A round.</summary>
/// <param name="Units">Those that the caller may see.</param>
internal sealed record RoundResource(
    Guid Id, string Code, string Name, int Year, Guid SetId, Guid OwnerId, RoundStage Stage, DateTimeOffset SubmitBy, DateTimeOffset? ExplainBy, DateOnly CutOff, IReadOnlyList<Band> Bands, string? Decision,
    DateOnly? DecisionDate, DateTimeOffset? PublishedAt, IReadOnlyList<RoundUnitResource> Units, int Version)
{
    public static RoundResource Of(RoundView v) => new(
        v.Round.Id, v.Round.Code, v.Round.Name, v.Round.Year, v.Round.SetId, v.Round.OwnerId, v.Round.Stage, v.Round.SubmitBy, v.Round.ExplainBy, v.Round.CutOff, Band.Read(v.Round.Bands), v.Round.Decision,
        v.Round.DecisionDate, v.Round.PublishedAt,
        [.. v.Units.Select(u => new RoundUnitResource(u.Unit.Id, u.Code, u.Name, u.Unit.Block, u.Unit.IsRankedSeparately, u.Work, u.SelfScored, u.Judged, u.Standing?.SelfTotal, u.Standing?.Total, u.Standing?.Rank, u.Standing?.Band))],
        v.Round.Version);
}

/// <summary>A unit of a round, with its total and rank as they stand where the caller may see them.</summary>
internal sealed record RoundUnitResource(
    Guid Id, string Code, string Name, string Block, bool IsRankedSeparately, UnitWork Work, int SelfScored, int Judged, decimal? SelfTotal, decimal? Total, int? Rank, string? Band);

/// <summary>A score sheet.</summary>
internal sealed record RoundSheetResource(Guid Id, Guid RoundId, string Agency, UnitWork Work, IReadOnlyDictionary<string, decimal> Totals, IReadOnlyList<RoundLeafResource> Leaves)
{
    public static RoundSheetResource Of(SheetView v) => new(
        v.Unit.Id, v.Round.Id, v.Agency.ShortName, v.Work, v.Sums.ToDictionary(s => Key(s.Key), s => s.Value.Total),
        [.. v.Leaves.Select(l => new RoundLeafResource(
            l.Leaf.Code, l.Leaf.Name, l.Leaf.Max, l.Scores.ToDictionary(s => Key(s.Key), s => new RoundScoreResource(s.Value.Points, s.Value.IsApplicable, s.Value.Reason, s.Value.At)), l.Explanation, l.Answer,
            [.. l.Evidence.Select(e => e.Evidence.Title)]))]);

    static string Key(ScoreStage stage) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(stage.ToString());
}

/// <summary>A leaf with the last score of every stage.</summary>
internal sealed record RoundLeafResource(
    string Code, string Name, decimal Max, IReadOnlyDictionary<string, RoundScoreResource> Scores, string? Explanation, string? Answer, IReadOnlyList<string> Evidence);

/// <summary>A piece of evidence.</summary>
/// <param name="File">Name of the file, to be read at <c>/rounds/evidence/{id}</c>; null for documents and objects.</param>
internal sealed record RoundEvidenceResource(Guid Id, string Kind, string Title, string? File, string? Number, DateOnly? Date, string? Href, DateTimeOffset At, IReadOnlyList<EvidenceLinkResource> Links)
{
    public static RoundEvidenceResource Of(SheetView sheet, RoundEvidence e, IReadOnlyList<EvidenceLink> links) => new(
        e.Id, System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(e.Kind.ToString()), e.Title, e.FileName, e.Number, e.Date, e.Href, e.At, [.. links.Select(l => new EvidenceLinkResource(l.Id, sheet.Tree[l.CriterionId].Code, l.UnlinkedAt))]);
}

/// <param name="Id">To be named when it is taken away.</param>
/// <param name="Leaf">Code of the leaf that it proves.</param>
internal sealed record EvidenceLinkResource(Guid Id, string Leaf, DateTimeOffset? UnlinkedAt);

internal sealed record RoundScoreResource(decimal? Points, bool IsApplicable, string? Reason, DateTimeOffset At);

/// <summary>Published results, for everybody; nothing about persons.</summary>
internal sealed record OpenRoundResource(string Code, string Name, int Year, string? Decision, DateOnly? DecisionDate, DateTimeOffset PublishedAt, IReadOnlyList<Band> Bands, IReadOnlyList<OpenResultResource> Results);

internal sealed record OpenResultResource(string Code, string Name, string Block, int? Rank, string? Band, decimal Total, decimal SelfTotal, IReadOnlyList<OpenFieldResource> Fields);

internal sealed record OpenFieldResource(string Code, string Name, decimal Points, decimal Max, decimal ApplicableMax);
