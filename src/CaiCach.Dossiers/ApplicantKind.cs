namespace CaiCach.Dossiers;

/// <summary>Cá nhân or tổ chức.</summary>
public enum ApplicantKind
{
    Individual,
    Organisation,
}
