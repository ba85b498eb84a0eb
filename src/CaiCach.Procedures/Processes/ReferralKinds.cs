namespace CaiCach.Procedures.Processes;

/// <summary>Words for <see cref="ReferralKind"/>.</summary>
public static class ReferralKinds
{
    public static string Label(this ReferralKind kind) => kind == ReferralKind.Opinion ? "Lấy ý kiến" : "Phối hợp giải quyết";
}
