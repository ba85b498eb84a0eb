namespace CaiCach.Web.Pages.Surveys;

/// <summary>A row of the sample, as typed.</summary>
public sealed class CellLine
{
    public Guid UnitId { get; set; }

    public int Stratum { get; set; }

    public string? Population { get; set; }

    public string? Wanted { get; set; }
}
