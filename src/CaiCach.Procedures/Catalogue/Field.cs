namespace CaiCach.Procedures.Catalogue;

/// <summary>Lĩnh vực: the field that procedures belong to and that figures are grouped by.</summary>
public sealed class Field
{
    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public string SearchKey { get; set; } = "";
}
