using CaiCach.Kernel.Actions;

namespace CaiCach.Procedures.Publishing;

/// <summary>The kind of record that the histories of decisions belong to.</summary>
public static class PublicationRecord
{
    public const string Kind = "publication";

    public static RecordRef Of(Publication publication) => new(Kind, publication.Id);
}
