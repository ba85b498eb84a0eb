using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using CaiCach.Kernel;
using CaiCach.Kernel.Time;
using Microsoft.Data.Sqlite;

namespace CaiCach.Bench;

/// <summary>The same rows by bare ADO.NET: one writer behind a queue, prepared statements, a commit each; readers on connections of their own.</summary>
internal static class SqliteFloor
{
    static readonly string[] Writes =
    [
        "INSERT INTO kernel_kept_answer (official_id, key, action, fingerprint, answer, at) VALUES (@official, @key, 'dossier.receive', @hash, @content, @at)",
        "INSERT INTO kernel_counter (series, period, last) VALUES (@series, '210701', 1) ON CONFLICT (series, period) DO UPDATE SET last = last + 1 RETURNING last",
        """
        INSERT INTO dossier_dossier (id, code, access_code, procedure_id, version_id, field_id, regime_id, agency_id, one_stop_unit_id, division_id, state, holder_unit_id, holder_official_id, channel, sets,
          received_at, limit_amount, limit_unit, counting_rule, counted_from, original_due_at, lawful_due_at, current_due_at, hand_over_due_at, supplement_count, reappointment_count, search_key, version,
          applicant_address, applicant_kind, applicant_name, applicant_number, applicant_phone)
        VALUES (@id, @code, 'ABCDEFGHJ', @procedure, @version, @field, @procedure, @agency, @unit, @division, 'Accepted', @unit, @official, 'Direct', 1,
          @at, 10, 'WorkingDay', 'Statutory', @at, @due, @due, @due, @due, 0, 0, @words, 0, '12 Lê Lợi', 'Individual', 'Nguyễn Văn Đất', '054085000123', '0905123456')
        """,
        "INSERT INTO dossier_paper (id, dossier_id, ordinal, name, originals, copies, is_supplement) VALUES (@other, @id, 1, 'Đơn đăng ký', 1, 0, 0)",
        "INSERT INTO dossier_step (id, dossier_id, ordinal, name, unit_id, official_id, started_at, due_at) VALUES (@other, @id, 1, 'Tiếp nhận', @unit, @official, @at, @due)",
        "INSERT INTO dossier_deadline_entry (id, dossier_id, ordinal, cause, at, counted_from, due_at, sentence, article) VALUES (@other, @id, 1, 'Start', @at, @at, @due, 'Hẹn trả 17:00 thứ Năm 15/07/2021: 10 ngày làm việc kể từ 07:00 thứ Năm 01/07/2021, bỏ 4 ngày cuối tuần, không vướng ngày lễ.', '')",
        "INSERT INTO kernel_audit_entry (id, action_id, action, at, official_id, official_name, unit_id, record_kind, record_id, sequence, content, salt, content_hash, previous_hash, hash) VALUES (@other, @id, 'dossier.receive', @at, @official, 'Dương Gia Cương', @unit, 'dossier', @id, 1, @content, @hash, @hash, '', @hash)",
        "INSERT INTO measure_day_cell (agency_id, measure, day, field_id, procedure_id, amount) VALUES (@agency, 'bench', '2021-07-01', @field, @procedure, 1) ON CONFLICT (agency_id, measure, day, field_id, procedure_id) DO UPDATE SET amount = amount + 1",
        "INSERT INTO measure_month_cell (month, measure, agency_id, field_id, amount) VALUES ('2021-07-01', 'bench', @agency, @field, 1) ON CONFLICT (month, measure, agency_id, field_id) DO UPDATE SET amount = amount + 1",
    ];

    public static async Task<Slice> IntakeAsync(string connectionString, IReadOnlyList<Door> doors, int callers, int seconds)
    {
        var queue = Channel.CreateBounded<(Door Door, TaskCompletionSource Done)>(callers);
        var writer = Task.Run(() => WriteAsync(connectionString, queue.Reader));
        var slice = await CallAsync(callers, seconds, async random =>
        {
            var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await queue.Writer.WriteAsync((doors[random.Next(doors.Count)], done));
            await done.Task;
        });
        queue.Writer.Complete();
        await writer;
        return slice;
    }

    /// <param name="sql">One statement with the parameter <c>@key</c>.</param>
    public static Task<Slice> ReadAsync(string connectionString, string sql, IReadOnlyList<string> keys, int callers, int seconds) =>
        CallAsync(callers, seconds, () =>
        {
            var connection = Open(connectionString);
            var command = connection.CreateCommand();
            command.CommandText = sql;
            var key = command.Parameters.Add("@key", SqliteType.Text);
            return random =>
            {
                key.Value = keys[random.Next(keys.Count)];
                using var reader = command.ExecuteReader();
                while (reader.Read())
                {
                    for (var i = 0; i < reader.FieldCount; i++)
                    {
                        reader.GetValue(i);
                    }
                }

                return Task.CompletedTask;
            };
        });

    static Task<Slice> CallAsync(int callers, int seconds, Func<Random, Task> call) => CallAsync(callers, seconds, () => call);

    static async Task<Slice> CallAsync(int callers, int seconds, Func<Func<Random, Task>> caller)
    {
        var (cpu, watch) = (Cpu.Of(Environment.ProcessId), Stopwatch.StartNew());
        var times = await Task.WhenAll(Enumerable.Range(0, callers).Select(seed => Task.Run(async () =>
        {
            var (call, random, own) = (caller(), new Random(seed), new List<double>());
            while (watch.Elapsed.TotalSeconds < seconds)
            {
                var from = watch.Elapsed;
                await call(random);
                own.Add((watch.Elapsed - from).TotalMilliseconds);
            }

            return own;
        })));
        var all = times.SelectMany(t => t).Order().ToList();
        return new Slice(all.Count / watch.Elapsed.TotalSeconds, (Cpu.Of(Environment.ProcessId) - cpu) / all.Count * 1e6, all[all.Count / 2], all[all.Count * 99 / 100], 0);
    }

    static async Task WriteAsync(string connectionString, ChannelReader<(Door Door, TaskCompletionSource Done)> queue)
    {
        await using var connection = Open(connectionString);
        var clock = new LocalClock(TimeProvider.System);
        var commands = Writes.Select(sql =>
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            return command;
        }).ToList();
        await foreach (var (door, done) in queue.ReadAllAsync())
        {
            using var transaction = connection.BeginTransaction();
            var (id, at, last) = (Ids.New(clock.Now), clock.Now.UtcTicks, 0L);
            foreach (var command in commands)
            {
                command.Transaction = transaction;
                command.Parameters.Clear();
                foreach (var (name, value) in Values(door, id, at, last).Where(v => command.CommandText.Contains(v.Name, StringComparison.Ordinal)))
                {
                    command.Parameters.AddWithValue(name, value);
                }

                last = command.CommandText.Contains("RETURNING", StringComparison.Ordinal) ? (long)command.ExecuteScalar()! : last + (0 * command.ExecuteNonQuery());
            }

            transaction.Commit();
            done.SetResult();
        }
    }

    static (string Name, object Value)[] Values(Door door, Guid id, long at, long last) =>
    [
        ("@id", Text(id)), ("@other", Text(Ids.New(new DateTimeOffset(at, TimeSpan.Zero)))), ("@key", "bench-" + id), ("@official", Text(door.OfficialId)), ("@unit", Text(door.OneStopId)), ("@division", Text(door.DivisionId)),
        ("@agency", Text(door.Agency.Id)), ("@procedure", Text(door.Version.ProcedureId)), ("@version", Text(door.Version.Id)), ("@field", Text(door.FieldId)), ("@at", at), ("@due", at + (14 * TimeSpan.TicksPerDay)),
        ("@series", "bench:" + door.Agency.Code), ("@code", string.Create(CultureInfo.InvariantCulture, $"F{door.Agency.Code}-210701-{last:0000}")),
        ("@words", string.Create(CultureInfo.InvariantCulture, $"f{door.Agency.Code} 210701 {last} nguyen van dat 0905123456 054085000123")), ("@content", new string('c', 420)), ("@hash", new string('a', 64)),
    ];

    static string Text(Guid id) => id.ToString("D").ToUpperInvariant();

    static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString + ";Pooling=False;Foreign Keys=True");
        connection.Open();
        using var settings = connection.CreateCommand();
        settings.CommandText = "PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL; PRAGMA cache_size=-65536";
        settings.ExecuteNonQuery();
        return connection;
    }
}
