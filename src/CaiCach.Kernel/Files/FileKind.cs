namespace CaiCach.Kernel.Files;

/// <summary>What a file is by its first bytes; the name a person gave it proves nothing.</summary>
public static class FileKind
{
    /// <summary>Media type of an accepted kind, or null.</summary>
    public static string? Of(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith("%PDF-"u8) => "application/pdf",
        _ when head.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) => "image/png",
        _ when head.StartsWith<byte>([0xFF, 0xD8, 0xFF]) => "image/jpeg",
        _ when head.StartsWith<byte>([0x50, 0x4B, 0x03, 0x04]) => "application/vnd.openxmlformats-officedocument",
        _ => null,
    };
}
