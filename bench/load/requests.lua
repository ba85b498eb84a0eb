-- wrk -s requests.lua URL -- FILE: every line of FILE is one request: method, path, headers as NAME=VALUE joined by |, body; parted by tabs.
-- KEY in the headers becomes a new idempotency key each time.
local lines, count, run = {}, 0, 0

function init(args)
  math.randomseed(os.time())
  run = math.random(1, 2 ^ 31)
  for line in io.lines(args[1]) do
    local method, path, headers, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)$")
    local set, keyed = {}, false
    for name, value in headers:gmatch("([^=|]+)=([^|]*)") do
      set[name] = value
      keyed = keyed or value == "KEY"
    end
    lines[#lines + 1] = { method = method, path = path, headers = set, body = body ~= "" and body or nil, keyed = keyed }
  end
end

function request()
  count = count + 1
  local line = lines[math.random(#lines)]
  if line.keyed then
    line.headers["Idempotency-Key"] = run .. "-" .. count
  end
  return wrk.format(line.method, line.path, line.headers, line.body)
end

function done(summary, latency, requests)
  local wrong = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format("RESULT %d %d %.3f %.3f %d\n", summary.requests, summary.duration, latency:percentile(50) / 1000, latency:percentile(99) / 1000, wrong))
end
