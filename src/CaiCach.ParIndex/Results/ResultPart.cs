namespace CaiCach.ParIndex.Results;

/// <summary>A printed part of a total: a channel or a field.</summary>
public sealed class ResultPart
{
    public Guid RowId { get; set; }

    /// <summary>Heading of the column in the file.</summary>
    public string Part { get; set; } = "";

    public decimal Points { get; set; }
}
