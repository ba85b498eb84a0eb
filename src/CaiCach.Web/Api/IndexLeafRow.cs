using CaiCach.ParIndex.Live;

namespace CaiCach.Web.Api;

/// <summary>A leaf of the index: points won, winnable, lost, waiting.</summary>
internal sealed record IndexLeafRow(
    Guid Id, string Code, string Name, decimal Max, decimal? Points, bool IsApplicable, decimal Won, decimal Winnable, decimal Lost, decimal AwaitsSurvey, decimal? Numerator, decimal? Denominator, string? Measure,
    string? Owner, string? Trouble)
{
    public static IndexLeafRow Of(LeafStanding s) => new(
        s.Leaf.Id, s.Leaf.Code, s.Leaf.Name, s.Leaf.Max, s.Score?.Points, s.IsApplicable, s.Won, s.Winnable, s.Lost, s.AwaitsSurvey, s.Score?.Numerator, s.Score?.Denominator, s.Leaf.Measure,
        s.Leaf.OwnerCode, s.Score?.Trouble);
}
