namespace CaiCach.Dossiers;

/// <summary>How it came in (KenhThucHien 1–3).</summary>
public enum SubmissionChannel
{
    Direct = 1,
    Online = 2,
    Post = 3,
}
