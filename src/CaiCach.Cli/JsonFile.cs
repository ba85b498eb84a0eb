using System.Text.Json;
using CaiCach.Kernel.Audit;

namespace CaiCach.Cli;

/// <summary>Reads and writes what leaves the house as JSON.</summary>
internal static class JsonFile
{
    static readonly JsonSerializerOptions Options = new(AuditJson.Options) { WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Text(path).TrimStart('\uFEFF'), Options) ?? throw new UsageException($"Tệp {path} trống.");
        }
        catch (JsonException)
        {
            throw new UsageException($"Tệp {path} không phải tệp mà lệnh này đọc được.");
        }
    }

    /// <summary>All of a file, its byte order mark included: a digest is made over every byte.</summary>
    public static string Text(string path)
    {
        try
        {
            return System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path));
        }
        catch (IOException)
        {
            throw new UsageException($"Không đọc được tệp {path}.");
        }
    }
}
