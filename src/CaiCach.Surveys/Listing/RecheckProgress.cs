namespace CaiCach.Surveys.Listing;

/// <summary>How far the re-check is.</summary>
public sealed record RecheckProgress(int Drawn, int Checked, int Agreeing)
{
    /// <summary>Percent of the checked sheets that said the same again; null before the first.</summary>
    public decimal? Agreement => Checked == 0 ? null : Agreeing * 100m / Checked;
}
