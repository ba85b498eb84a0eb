namespace CaiCach.Reports.Reform.Forms;

/// <summary>Mục: a heading of the report's text, with the sentences of figures that begin it, for the days on which the form had it.</summary>
public sealed class ReportSection
{
    public Guid Id { get; set; }

    public string Code { get; set; } = "";

    public int Ordinal { get; set; }

    /// <summary>1 for a part, 2 for an item of it.</summary>
    public int Level { get; set; }

    public string Heading { get; set; } = "";

    /// <summary>Sentences parted by <c>|</c>; <c>{code}</c> stands for a figure.</summary>
    public string Lead { get; set; } = "";

    /// <summary>What to write there.</summary>
    public string Hint { get; set; } = "";

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }
}
