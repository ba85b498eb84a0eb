namespace CaiCach.ParIndex.Rounds;

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>A file in the store.</summary>
    File,

    /// <summary>A document named by number and day.</summary>
    Document,

    /// <summary>Something that the platform itself holds.</summary>
    Object,
}
