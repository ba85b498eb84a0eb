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
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Options) ?? throw new UsageException($"Tệp {path} trống.");
        }
        catch (JsonException)
        {
            throw new UsageException($"Tệp {path} không phải tệp mà lệnh này đọc được.");
        }
        catch (IOException)
        {
            throw new UsageException($"Không đọc được tệp {path}.");
        }
    }
}
