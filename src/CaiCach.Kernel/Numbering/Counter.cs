namespace CaiCach.Kernel.Numbering;

/// <summary>The last number given out in a series and period.</summary>
public sealed class Counter
{
    /// <summary>What is numbered, such as <c>dossier:H45.20</c>.</summary>
    public string Series { get; set; } = "";

    /// <summary>When it starts again at 1: a day (<c>210701</c>) or a year (<c>2021</c>).</summary>
    public string Period { get; set; } = "";

    public long Last { get; set; }
}
