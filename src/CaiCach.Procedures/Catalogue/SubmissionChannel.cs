namespace CaiCach.Procedures.Catalogue;

/// <summary>Cách nộp: how a dossier comes in, numbered as in the national database (KENH, KenhThucHien 1–3).</summary>
public enum SubmissionChannel
{
    Direct = 1,
    Online = 2,
    Post = 3,
}
