namespace CaiCach.ParIndex.Live;

/// <summary>A counted measure of an agency changed in a year and the leaves that read it have not been scored since. Written with the change itself.</summary>
public sealed class StaleMeasure
{
    public Guid AgencyId { get; set; }

    public string Measure { get; set; } = "";

    public int Year { get; set; }
}
