namespace CaiCach.Procedures.Catalogue;

/// <summary>Thủ tục hành chính: the identity that stays while its <see cref="ProcedureVersion"/>s change.</summary>
public sealed class Procedure
{
    public Guid Id { get; set; }

    /// <summary>National or local code, such as <c>1.004194</c> or <c>1.013225.H17</c>.</summary>
    public string Code { get; set; } = "";

    public Guid FieldId { get; set; }
}
