-- Opens FILE in Neovim with the server attached and prints its diagnostics as one line of JSON, first as the file stands,
-- then after DOSSIER_LINE was replaced by DOSSIER_TEXT.
--   nvim --headless --clean -c 'luafile neovim.lua' FILE
local function line(text) io.stdout:write(text .. '\n') end

local function diagnostics(buffer)
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(buffer)) do
    -- Neovim counts in bytes, from 0.
    found[#found + 1] = { line = d.lnum, byte = d.col, endLine = d.end_lnum, endByte = d.end_col, severity = d.severity, code = d.code, message = d.message }
  end
  return #found == 0 and '[]' or vim.json.encode(found)
end

local function run()
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({
    name = 'dossier',
    cmd = { os.getenv('DOSSIER_NODE'), os.getenv('DOSSIER_SERVER'), '--stdio' },
    root_dir = os.getenv('DOSSIER_FOLDER'),
  })
  assert(client, 'the server did not start')
  vim.lsp.buf_attach_client(buffer, client)
  local function wait(expected)
    local count = tonumber(os.getenv(expected))
    if not vim.wait(30000, function() return #vim.diagnostic.get(buffer) == count end, 20) then
      error(expected .. ' is ' .. count .. ', the server published ' .. diagnostics(buffer))
    end
    line(diagnostics(buffer))
  end
  wait('DOSSIER_FINDINGS_BEFORE')
  local number = tonumber(os.getenv('DOSSIER_LINE'))
  vim.api.nvim_buf_set_lines(buffer, number - 1, number, true, { os.getenv('DOSSIER_TEXT') })
  wait('DOSSIER_FINDINGS_AFTER')
  vim.lsp.stop_client(client)
  assert(vim.wait(10000, function() return vim.lsp.client_is_stopped(client) end, 20), 'the server did not stop')
end

local ok, problem = pcall(run)
if not ok then io.stderr:write(tostring(problem) .. '\n') end
vim.cmd(ok and 'qa!' or 'cq 1')
