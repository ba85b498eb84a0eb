using CaiCach.ParIndex.Live;

namespace CaiCach.Web.Pages.ParIndex;

/// <summary>A leaf's place in the <see cref="Treemap"/>.</summary>
public sealed record TreemapTile(LeafStanding Standing, decimal X, decimal Y, decimal Width, decimal Height)
{
    /// <summary>How much of it is won: the class that colours it.</summary>
    public string Tone => Standing switch
    {
        { IsApplicable: false } => "none",
        { AwaitsSurvey: > 0 } => "waiting",
        { IsKnown: false } => "unknown",
        _ when Standing.Won >= Standing.Leaf.Max => "full",
        _ when Standing.Won * 2 >= Standing.Leaf.Max => "most",
        _ when Standing.Won > 0 => "some",
        _ => "zero",
    };
}
