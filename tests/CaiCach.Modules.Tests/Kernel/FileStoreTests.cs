using CaiCach.Kernel.Files;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Modules.Tests.Kernel;

/// <summary>A file is what its content says, whatever its name; one that is refused leaves nothing behind.</summary>
public sealed class FileStoreTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("caicach-files-").FullName;

    [Theory]
    [InlineData("<html><script>alert(1)</script>", "file.unknown_kind")]
    [InlineData("MZ chương trình", "file.unknown_kind")]
    [InlineData("", "file.empty")]
    public async Task A_file_that_is_none_of_the_kinds_is_refused_and_not_kept(string content, string code)
    {
        Refused.With(code, await PutAsync(System.Text.Encoding.UTF8.GetBytes(content)));

        Assert.Empty(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task One_that_is_too_large_is_refused_and_not_kept()
    {
        var large = new byte[2048];
        "%PDF-1.7"u8.CopyTo(large);

        Refused.With("file.too_large", await PutAsync(large));

        Assert.Empty(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task The_same_content_twice_is_one_file()
    {
        var (first, again) = (Value(await PutAsync("%PDF-1.7"u8.ToArray())), Value(await PutAsync("%PDF-1.7"u8.ToArray())));

        Assert.Equal(first.Hash, again.Hash);
        Assert.Single(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    async Task<Outcome<StoredFile>> PutAsync(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await new FileStore(new FileStoreOptions { Folder = folder, MaximumSize = 1024 }).PutAsync(stream, DateTimeOffset.UnixEpoch, default);
    }
}
