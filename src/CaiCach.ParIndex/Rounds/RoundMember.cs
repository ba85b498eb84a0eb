namespace CaiCach.ParIndex.Rounds;

/// <summary>A member of the appraisal team (Tổ thẩm định) of a round.</summary>
public sealed class RoundMember
{
    public Guid RoundId { get; set; }

    public Guid OfficialId { get; set; }

    /// <summary>Codes of the fields or leaves that this person judges, parted by commas; empty for all of them.</summary>
    public string Nodes { get; set; } = "";
}
